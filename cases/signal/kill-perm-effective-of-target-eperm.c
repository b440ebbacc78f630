/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *changed, *signalled;

static void be_second_user_effectively(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	MUST(seteuid(second_user()));
	open_gate(changed);
	pass_gate(signalled);
	EQUAL(caught(SIGUSR1), 0);
}

static void signal_as_second_user(void *target)
{
	become_second_user();
	FAILS(EPERM, kill(*(pid_t *)target, SIGUSR1));
}

CASE("the effective user ID of the target gives nobody permission to signal it: kill() fails with EPERM",
     POSIX("kill", "DESCRIPTION"), NEEDS(ROOT | SECOND_USER))
{
	changed = new_gate();
	signalled = new_gate();
	pid_t target = child(be_second_user_effectively, NULL);
	pass_gate(changed);
	FINISHES(child(signal_as_second_user, &target));
	open_gate(signalled);
	FINISHES(target);
}
