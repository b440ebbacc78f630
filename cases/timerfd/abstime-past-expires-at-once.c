/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("timerfd_settime() with TFD_TIMER_ABSTIME and a time that is past makes the timer expire at once, once, and is disarmed",
     LINUX("timerfd_create(2)", "DESCRIPTION, timerfd_settime()"))
{
	int fd = new_timerfd();
	struct itimerspec left = {{7, 7}, {7, 7}};

	EXPIRES_AT_ONCE(fd);
	TAKES(expired(fd), 1);
	SUCCEEDS(timerfd_gettime(fd, &left));
	EQUAL(left.it_value.tv_sec, 0);
	EQUAL(left.it_value.tv_nsec, 0);
	NOTHING_TO_TAKE(fd);
}
