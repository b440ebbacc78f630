/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void wait_for_expiry(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	int64_t start = now_ms();

	(void)unused;
	SUCCEEDS(timer_settime(timer, 0, &in_ms(50, 0), NULL));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), NULL), SIGRTMIN);
	AT_LEAST(now_ms() - start, 49);
	FAILS(EAGAIN, sigtimedwait(signals(SIGRTMIN), NULL, &(struct timespec){0, 60000000}));
}

CASE("a timer without an interval expires once, not before its time", POSIX("timer_settime", "DESCRIPTION"), SLEEPS)
{
	FINISHES(child(wait_for_expiry, NULL));
}
