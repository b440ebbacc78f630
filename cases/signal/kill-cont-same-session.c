/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *continued;

static void wait_to_be_continued(void *unused)
{
	(void)unused;
	pass_gate(continued);
}

static void continue_as_second_user(void *target)
{
	become_second_user();
	FAILS(EPERM, kill(*(pid_t *)target, SIGTERM));
	SUCCEEDS(kill(*(pid_t *)target, SIGCONT));
}

CASE("kill() of SIGCONT needs no permission within a session: a process of another user is continued",
     POSIX("kill", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	continued = new_gate();
	pid_t target = child(wait_to_be_continued, NULL);
	stop_until_continued(target);
	open_gate(continued);
	FINISHES(child(continue_as_second_user, &target));
	FINISHES(target);
}
