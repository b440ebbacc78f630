/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigtimedwait() fails with EAGAIN when its time has passed and no signal of the set has come, and not before",
     POSIX("sigtimedwait", "DESCRIPTION; ERRORS [EAGAIN]"), SLEEPS)
{
	int64_t start = now_ms();

	block(signals(SIGUSR1, SIGUSR2));
	MUST(kill(getpid(), SIGUSR2));
	FAILS(EAGAIN, sigtimedwait(signals(SIGUSR1), NULL, &(struct timespec){0, 50000000}));
	AT_LEAST(now_ms() - start, 49);
	EQUAL(pending(SIGUSR2), 1);
}
