/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigwaitinfo() and sigtimedwait() need no place for the siginfo_t: they return the number and take the signal",
     POSIX("sigwaitinfo", "DESCRIPTION"))
{
	block(signals(SIGUSR1, SIGUSR2));
	MUST(kill(getpid(), SIGUSR1));
	MUST(kill(getpid(), SIGUSR2));
	EQUAL(sigwaitinfo(signals(SIGUSR1), NULL), SIGUSR1);
	EQUAL(pending(SIGUSR1), 0);
	EQUAL(sigtimedwait(signals(SIGUSR2), NULL, AT_ONCE), SIGUSR2);
	EQUAL(pending(SIGUSR2), 0);
}
