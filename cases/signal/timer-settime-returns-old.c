/* SPDX-License-Identifier: MIT */
#include "timer.h"

CASE("timer_settime() tells what was left of the time and the interval that it replaces, 0 of a timer that was not armed",
     POSIX("timer_settime", "DESCRIPTION, ovalue"))
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	struct itimerspec old = in_ms(1, 1);

	SUCCEEDS(timer_settime(timer, 0, &in_ms(3600000, 7000), &old));
	EQUAL(old.it_value.tv_sec, 0);
	EQUAL(old.it_value.tv_nsec, 0);
	SUCCEEDS(timer_settime(timer, 0, &in_ms(0, 0), &old));
	AT_LEAST(old.it_value.tv_sec, 3000);
	AT_MOST(old.it_value.tv_sec, 3600);
	EQUAL(old.it_interval.tv_sec, 7);
	EQUAL(old.it_interval.tv_nsec, 0);
	SUCCEEDS(timer_delete(timer));
}
