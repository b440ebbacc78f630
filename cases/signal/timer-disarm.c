/* SPDX-License-Identifier: MIT */
#include "timer.h"

static void arm_and_disarm(void *unused)
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	struct itimerspec now;

	(void)unused;
	SUCCEEDS(timer_settime(timer, 0, &in_ms(20, 20), NULL));
	SUCCEEDS(timer_settime(timer, 0, &in_ms(0, 20), &now));
	HOLDS(now.it_value.tv_sec > 0 || now.it_value.tv_nsec > 0);
	(void)LOOK(sigtimedwait(signals(SIGRTMIN), NULL, AT_ONCE));
	FAILS(EAGAIN, sigtimedwait(signals(SIGRTMIN), NULL, &(struct timespec){0, 50000000}));
	SUCCEEDS(timer_gettime(timer, &now));
	EQUAL(now.it_value.tv_sec, 0);
	EQUAL(now.it_value.tv_nsec, 0);
}

CASE("timer_settime() with a time of 0 disarms the timer: it does not expire any more, and timer_gettime() tells 0",
     POSIX("timer_settime", "DESCRIPTION"), SLEEPS)
{
	FINISHES(child(arm_and_disarm, NULL));
}
