/* SPDX-License-Identifier: MIT */
#include "timer.h"

CASE("timer_settime() fails with EINVAL for nanoseconds below 0 or of a second and more, and the timer is as before",
     POSIX("timer_settime", "ERRORS [EINVAL]"))
{
	timer_t timer = new_timer(SIGRTMIN, 1);
	struct itimerspec now;

	MUST(timer_settime(timer, 0, &in_ms(3600000, 7000), NULL));
	FAILS(EINVAL, timer_settime(timer, 0, &((struct itimerspec){.it_value = {1, 1000000000}}), NULL));
	FAILS(EINVAL, timer_settime(timer, 0, &((struct itimerspec){.it_value = {1, -1}}), NULL));
	SUCCEEDS(timer_gettime(timer, &now));
	AT_LEAST(now.it_value.tv_sec, 3000);
	EQUAL(now.it_interval.tv_sec, 7);
	MUST(timer_delete(timer));
}
