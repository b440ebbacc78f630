/* SPDX-License-Identifier: MIT */
#include "signal.h"

/* The mask that was told before, and that is there now, of four signals. */
static void expect_mask(const sigset_t *mask, int hup, int usr1, int usr2, int rt)
{
	EQUAL(sigismember(mask, SIGHUP), hup);
	EQUAL(sigismember(mask, SIGUSR1), usr1);
	EQUAL(sigismember(mask, SIGUSR2), usr2);
	EQUAL(sigismember(mask, SIGRTMIN), rt);
}

CASE("SIG_BLOCK adds to the mask, SIG_UNBLOCK takes from it, SIG_SETMASK replaces it, and each tells the one before",
     POSIX("sigprocmask", "DESCRIPTION"))
{
	sigset_t old;

	SUCCEEDS(sigprocmask(SIG_SETMASK, signals(SIGHUP, SIGUSR1), &old));
	expect_mask(&old, 0, 0, 0, 0);
	SUCCEEDS(sigprocmask(SIG_BLOCK, signals(SIGUSR1, SIGUSR2, SIGRTMIN), &old));
	expect_mask(&old, 1, 1, 0, 0);
	SUCCEEDS(sigprocmask(SIG_UNBLOCK, signals(SIGUSR1, SIGTERM), &old));
	expect_mask(&old, 1, 1, 1, 1);
	SUCCEEDS(sigprocmask(SIG_SETMASK, signals(SIGUSR1), &old));
	expect_mask(&old, 1, 0, 1, 1);
	SUCCEEDS(sigprocmask(SIG_BLOCK, NULL, &old));
	expect_mask(&old, 0, 1, 0, 0);
}
