/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_for_alarm(void *unused)
{
	int64_t start = now_ms();
	int signo = 0;

	(void)unused;
	EQUAL(alarm(1), 0);
	RETURNS(0, sigwait(signals(SIGALRM), &signo));
	EQUAL(signo, SIGALRM);
	AT_LEAST(now_ms() - start, 990);
	EQUAL(alarm(0), 0);
}

CASE("alarm() sends SIGALRM when that many seconds have passed, not before", POSIX("alarm", "DESCRIPTION"), SLEEPS)
{
	catch_signal(SIGALRM, 0);
	block(signals(SIGALRM));
	FINISHES(child(wait_for_alarm, NULL));
}
