/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("timerfd_gettime() tells what is left of the time set, and the interval",
     LINUX("timerfd_create(2)", "DESCRIPTION, timerfd_gettime()"))
{
	int fd = new_timerfd();
	struct itimerspec left = {{7, 7}, {7, 7}};

	SUCCEEDS(timerfd_gettime(fd, &left));
	EQUAL(left.it_value.tv_sec, 0);
	EQUAL(left.it_value.tv_nsec, 0);
	EQUAL(left.it_interval.tv_sec, 0);
	EQUAL(left.it_interval.tv_nsec, 0);
	SUCCEEDS(timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {1000, 0}, .it_interval = {5, 6}}, NULL));
	SUCCEEDS(timerfd_gettime(fd, &left));
	AT_LEAST(left.it_value.tv_sec, 900);
	AT_MOST(left.it_value.tv_sec, 1000);
	EQUAL(left.it_interval.tv_sec, 5);
	EQUAL(left.it_interval.tv_nsec, 6);
}
