/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigwait() selects of several pending realtime signals of its set the lowest", POSIX("sigwait", "DESCRIPTION"))
{
	static const int sent[] = {2, 0, 3, 1};
	int signo = 0;

	block(signals(SIGRTMIN, SIGRTMIN + 1, SIGRTMIN + 2, SIGRTMIN + 3));
	for (int i = 0; i < 4; i++)
		MUST(kill(getpid(), SIGRTMIN + sent[i]));
	RETURNS(0, sigwait(signals(SIGRTMIN + 1, SIGRTMIN + 2, SIGRTMIN + 3), &signo));
	EQUAL(signo, SIGRTMIN + 1);
	RETURNS(0, sigwait(signals(SIGRTMIN, SIGRTMIN + 2, SIGRTMIN + 3), &signo));
	EQUAL(signo, SIGRTMIN);
	RETURNS(0, sigwait(signals(SIGRTMIN + 2, SIGRTMIN + 3), &signo));
	EQUAL(signo, SIGRTMIN + 2);
	EQUAL(pending(SIGRTMIN + 3), 1);
}
