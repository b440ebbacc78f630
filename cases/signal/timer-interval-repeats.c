/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void wait_for_expiries(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	struct itimerspec now;
	int64_t start = now_ms();

	(void)unused;
	SUCCEEDS(timer_settime(timer, 0, &in_ms(10, 10), NULL));
	for (int i = 1; i <= 5; i++) {
		EQUAL(sigwaitinfo(signals(SIGRTMIN), NULL), SIGRTMIN);
		AT_LEAST(now_ms() - start, i * 10 - 1);
	}
	SUCCEEDS(timer_gettime(timer, &now));
	EQUAL(now.it_interval.tv_sec, 0);
	EQUAL(now.it_interval.tv_nsec, 10000000);
	HOLDS(now.it_value.tv_sec == 0 && now.it_value.tv_nsec > 0 && now.it_value.tv_nsec <= 10000000);
}

CASE("a timer with an interval expires again and again, each time not before it is due", POSIX("timer_settime", "DESCRIPTION"),
     SLEEPS)
{
	FINISHES(child(wait_for_expiries, NULL));
}
