/* SPDX-License-Identifier: MIT */
#include "timer.h"

CASE("timer_gettime() tells how long until the timer expires, and its interval", POSIX("timer_gettime", "DESCRIPTION"))
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	struct itimerspec now = in_ms(1, 1);

	SUCCEEDS(timer_gettime(timer, &now));
	EQUAL(now.it_value.tv_sec, 0);
	EQUAL(now.it_value.tv_nsec, 0);
	MUST(timer_settime(timer, 0, &in_ms(3600000, 1500), NULL));
	SUCCEEDS(timer_gettime(timer, &now));
	AT_LEAST(now.it_value.tv_sec, 3000);
	AT_MOST(now.it_value.tv_sec, 3600);
	EQUAL(now.it_interval.tv_sec, 1);
	EQUAL(now.it_interval.tv_nsec, 500000000);
	MUST(timer_delete(timer));
}
