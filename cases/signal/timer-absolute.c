/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void wait_for_expiry(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	struct itimerspec when = {.it_interval = {0, 0}};
	int64_t start = now_ms();

	(void)unused;
	MUST(clock_gettime(CLOCK_MONOTONIC, &when.it_value));
	when.it_value.tv_nsec += 50000000;
	if (when.it_value.tv_nsec >= 1000000000) {
		when.it_value.tv_nsec -= 1000000000;
		when.it_value.tv_sec++;
	}
	SUCCEEDS(timer_settime(timer, TIMER_ABSTIME, &when, NULL));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), NULL), SIGRTMIN);
	AT_LEAST(now_ms() - start, 49);
	when.it_value = (struct timespec){1, 0};
	SUCCEEDS(timer_settime(timer, TIMER_ABSTIME, &when, NULL));
	EQUAL(sigwaitinfo(signals(SIGRTMIN), NULL), SIGRTMIN);
}

CASE("with TIMER_ABSTIME a timer expires when its clock reaches the time, and at once if that has passed",
     POSIX("timer_settime", "DESCRIPTION, TIMER_ABSTIME"), SLEEPS)
{
	FINISHES(child(wait_for_expiry, NULL));
}
