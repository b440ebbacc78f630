/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_for_usr1(void *unused)
{
	int signo = 0;

	(void)unused;
	RETURNS(0, sigwait(signals(SIGUSR1), &signo));
	EQUAL(signo, SIGUSR1);
	LINUX_OR_OTHER(caught(SIGUSR1) == 0, caught(SIGUSR1) == 1);
	EQUAL(pending(SIGUSR1), 0);
}

CASE("a signal that sigwait() accepts does not run its handler; POSIX leaves open what using both does",
     POSIX_MAY("sigwait", "DESCRIPTION, the effect on the signal actions"))
{
	catch_signal(SIGUSR1, 0);
	block(signals(SIGUSR1));
	pid_t waiter = child(wait_for_usr1, NULL);
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	FINISHES(waiter);
}
