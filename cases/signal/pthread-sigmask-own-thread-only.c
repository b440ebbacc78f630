/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

static void change_own_mask(void *unused)
{
	sigset_t old;

	(void)unused;
	RETURNS(0, pthread_sigmask(SIG_SETMASK, signals(SIGUSR2), &old));
	EQUAL(sigismember(&old, SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 1);
	EQUAL(blocked(SIGUSR1), 0);
}

CASE("pthread_sigmask() changes the mask of the calling thread alone", POSIX("pthread_sigmask", "DESCRIPTION"))
{
	block(signals(SIGUSR1));
	FINISHES(thread(change_own_mask, NULL));
	EQUAL(blocked(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 0);
}
