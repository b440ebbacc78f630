/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *in_session, *signalled;

static void lead_session(void *unused)
{
	(void)unused;
	catch_signal(SIGCONT, 0);
	MUST(setsid());
	open_gate(in_session);
	pass_gate(signalled);
	EQUAL(caught(SIGCONT), 0);
}

static void continue_as_second_user(void *target)
{
	become_second_user();
	FAILS(EPERM, kill(*(pid_t *)target, SIGCONT));
}

CASE("kill() of SIGCONT fails with EPERM for a process of another user in another session", POSIX("kill", "DESCRIPTION"),
     NEEDS(SECOND_USER))
{
	in_session = new_gate();
	signalled = new_gate();
	pid_t target = child(lead_session, NULL);
	pass_gate(in_session);
	FINISHES(child(continue_as_second_user, &target));
	open_gate(signalled);
	FINISHES(target);
}
