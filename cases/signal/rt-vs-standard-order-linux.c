/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("when a realtime and a standard signal are pending, the standard one is taken first",
     LINUX("signal(7)", "Real-time signals"))
{
	siginfo_t info;

	catch_signal(SIGRTMIN, 0);
	catch_signal(SIGUSR2, 0);
	block(signals(SIGRTMIN, SIGUSR2));
	MUST(sigqueue(getpid(), SIGRTMIN, VALUE(1)));
	MUST(kill(getpid(), SIGUSR2));
	EQUAL(sigtimedwait(signals(SIGRTMIN, SIGUSR2), &info, AT_ONCE), SIGUSR2);
	EQUAL(info.si_signo, SIGUSR2);
	EQUAL(sigtimedwait(signals(SIGRTMIN, SIGUSR2), &info, AT_ONCE), SIGRTMIN);
	EQUAL(info.si_value.sival_int, 1);
}
