/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigwait() returns 0 at once when a signal of its set is pending, stores its number and takes it",
     POSIX("sigwait", "DESCRIPTION"))
{
	int signo = 0;

	catch_signal(SIGUSR1, 0);
	catch_signal(SIGUSR2, 0);
	block(signals(SIGUSR1, SIGUSR2, SIGTERM));
	MUST(kill(getpid(), SIGUSR1));
	MUST(kill(getpid(), SIGUSR2));
	RETURNS(0, sigwait(signals(SIGUSR2, SIGTERM), &signo));
	EQUAL(signo, SIGUSR2);
	EQUAL(pending(SIGUSR2), 0);
	EQUAL(pending(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 1);
}
