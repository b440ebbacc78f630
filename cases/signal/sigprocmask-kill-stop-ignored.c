/* SPDX-License-Identifier: MIT */
#include "signal.h"

static struct gate *blocking;

static void block_all(void *unused)
{
	sigset_t all, mask;

	(void)unused;
	MUST(sigfillset(&all));
	MUST(sigemptyset(&mask));
	SUCCEEDS(sigprocmask(SIG_SETMASK, &all, NULL));
	SUCCEEDS(sigprocmask(SIG_BLOCK, NULL, &mask));
	EQUAL(sigismember(&mask, SIGTERM), 1);
	EQUAL(sigismember(&mask, SIGKILL), 0);
	EQUAL(sigismember(&mask, SIGSTOP), 0);
	open_gate(blocking);
	wait_for_death(NULL);
}

CASE("sigprocmask() of all signals succeeds, and leaves SIGSTOP and SIGKILL out: they stop and end the process",
     POSIX("sigprocmask", "DESCRIPTION"))
{
	blocking = new_gate();
	pid_t blocker = child(block_all, NULL);
	pass_gate(blocking);
	MUST(kill(blocker, SIGSTOP));
	STOPS(blocker, SIGSTOP);
	MUST(kill(blocker, SIGKILL));
	DIES(blocker, SIGKILL);
}
