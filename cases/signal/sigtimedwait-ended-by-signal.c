/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_an_hour(void *unused)
{
	siginfo_t info;

	(void)unused;
	EQUAL(sigtimedwait(signals(SIGUSR1), &info, &(struct timespec){3600, 0}), SIGUSR1);
	EQUAL(info.si_code, SI_USER);
	EQUAL(info.si_pid, getppid());
}

CASE("sigtimedwait() that waits returns the signal of its set that comes before its time has passed",
     POSIX("sigtimedwait", "DESCRIPTION"))
{
	block(signals(SIGUSR1));
	pid_t waiter = child(wait_an_hour, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	FINISHES(waiter);
}
