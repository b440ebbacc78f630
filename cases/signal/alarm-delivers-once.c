/* SPDX-License-Identifier: MIT */
#include "signal.h"

static void wait_for_alarm(void *unused)
{
	int64_t start = now_ms();

	(void)unused;
	EQUAL(alarm(1), 0);
	EQUAL(sigtimedwait(signals(SIGALRM), NULL, &(struct timespec){3600, 0}), SIGALRM);
	AT_LEAST(now_ms() - start, 990);
	EQUAL(alarm(0), 0);
}

CASE("alarm() sends SIGALRM when that many seconds have passed, not before", POSIX("alarm", "DESCRIPTION"))
{
	catch_signal(SIGALRM, 0);
	block(signals(SIGALRM));
	FINISHES(child(wait_for_alarm, NULL));
}
