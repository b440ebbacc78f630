/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *changed;

static void save_second_user(void *unused)
{
	(void)unused;
	MUST(setreuid((uid_t)-1, second_user())); /* which is saved, too */
	MUST(seteuid(0));
	open_gate(changed);
	wait_for_death(NULL);
}

static void signal_as_second_user(void *target)
{
	become_second_user();
	SUCCEEDS(kill(*(pid_t *)target, SIGKILL));
}

CASE("a process whose user ID is the saved set-user-ID of the target may signal it, though not that of its real one",
     POSIX("kill", "DESCRIPTION"), NEEDS(ROOT | SECOND_USER))
{
	changed = new_gate();
	pid_t target = child(save_second_user, NULL);
	pass_gate(changed);
	FINISHES(child(signal_as_second_user, &target));
	DIES(target, SIGKILL);
}
