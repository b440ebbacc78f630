/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void suspend(void *unused)
{
	(void)unused;
	FAILS(EINTR, sigsuspend(signals(SIGUSR2)));
	EQUAL(caught(SIGUSR1), 1);
	EQUAL(caught(SIGUSR2), 0);
	EQUAL(pending(SIGUSR1), 0);
	EQUAL(pending(SIGUSR2), 1);
	EQUAL(blocked(SIGUSR1), 1);
}

CASE("sigsuspend() whose mask unblocks a pending signal delivers that and returns, and leaves what it blocks pending",
     POSIX("sigsuspend", "DESCRIPTION"))
{
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGUSR2, 0);
	block(signals(SIGUSR1, SIGUSR2));
	pid_t waiter = child(suspend, NULL);
	MUST(kill(waiter, SIGUSR2));
	MUST(kill(waiter, SIGUSR1));
	FINISHES(waiter);
}
