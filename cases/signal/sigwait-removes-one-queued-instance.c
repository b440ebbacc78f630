/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigwait() takes the first of several queued instances of a signal, and the others stay queued",
     POSIX("sigwait", "DESCRIPTION"))
{
	siginfo_t info;
	int signo = 0;

	catch_signal(SIGRTMIN, 0);
	block(signals(SIGRTMIN));
	for (int i = 1; i <= 3; i++)
		MUST(sigqueue(getpid(), SIGRTMIN, VALUE(i)));
	RETURNS(0, sigwait(signals(SIGRTMIN), &signo));
	EQUAL(signo, SIGRTMIN);
	for (int i = 2; i <= 3; i++) {
		EQUAL(pending(SIGRTMIN), 1);
		EQUAL(MUST(sigtimedwait(signals(SIGRTMIN), &info, AT_ONCE)), SIGRTMIN);
		EQUAL(info.si_value.sival_int, i);
	}
	EQUAL(pending(SIGRTMIN), 0);
}
