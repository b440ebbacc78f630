/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *changed;

static void be_second_user(void *unused)
{
	(void)unused;
	become_second_user();
	open_gate(changed);
	wait_for_death(NULL);
}

static void signal_by_real_id(void *target)
{
	MUST(setreuid(second_user(), second_user() + 1)); /* so it has no privilege either */
	SUCCEEDS(kill(*(pid_t *)target, SIGKILL));
}

CASE("a process whose real user ID is that of the target may signal it, whatever its effective one is",
     POSIX("kill", "DESCRIPTION"), NEEDS(ROOT | SECOND_USER))
{
	changed = new_gate();
	pid_t target = child(be_second_user, NULL);
	pass_gate(changed);
	FINISHES(child(signal_by_real_id, &target));
	DIES(target, SIGKILL);
}
