/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_for_usr1(void *unused)
{
	int signo = 0;

	(void)unused;
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	EQUAL(signo, SIGUSR1);
	EQUAL(pending(SIGUSR1), 0);
	EQUAL(pending(SIGUSR2), 1);
}

CASE("sigwait() blocks until a signal of its set comes; one that is blocked and not of the set does not end it",
     POSIX("sigwait", "DESCRIPTION"))
{
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGUSR2, 0);
	block(signals(SIGUSR1, SIGUSR2));
	pid_t waiter = child(wait_for_usr1, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR2));
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	FINISHES(waiter);
}
