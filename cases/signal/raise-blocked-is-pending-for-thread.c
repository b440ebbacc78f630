/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_none_pending(void *unused)
{
	(void)unused;
	EQUAL(pending(SIGUSR1), 0);
}

CASE("raise() is for the calling thread: while that blocks the signal it is pending there, and not for another thread",
     POSIX("raise", "DESCRIPTION"))
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	SUCCEEDS(raise(SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
	FINISHES(thread(see_none_pending, NULL));
	unblock(signals(SIGUSR1));
	EQUAL(caught(SIGUSR1), 1);
}
