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

CASE("a process with appropriate privileges may signal a process of another user", POSIX("kill", "DESCRIPTION"),
     NEEDS(SECOND_USER | PRIVILEGE_KILL))
{
	changed = new_gate();
	pid_t target = child(be_second_user, NULL);
	pass_gate(changed);
	SUCCEEDS(kill(target, SIGTERM));
	DIES(target, SIGTERM);
}
