/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void see_mask_only(void *unused)
{
	sigset_t set;

	(void)unused;
	EQUAL(blocked(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 0);
	SUCCEEDS(sigpending(&set));
	EQUAL(sigismember(&set, SIGUSR1), 0);
}

CASE("a new thread has the mask of the one that makes it, and none of the signals that are pending for that",
     POSIX("pthread_create", "DESCRIPTION"))
{
	block(signals(SIGUSR1));
	SUCCEEDS(raise(SIGUSR1));
	EQUAL(pending(SIGUSR1), 1);
	FINISHES(thread(see_mask_only, NULL));
	EQUAL(pending(SIGUSR1), 1);
}
