/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("timerfd_settime() with less than 0 or more than 999999999 nanoseconds, or an unknown flag, fails with EINVAL, and "
     "changes nothing",
     LINUX("timerfd_create(2)", "ERRORS EINVAL"))
{
	int fd = new_timerfd();
	struct itimerspec left = {0};

	SUCCEEDS(timerfd_settime(fd, 0, IN_SECONDS(1000), NULL));
	FAILS(EINVAL, timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {5, 1000000000}}, NULL));
	FAILS(EINVAL, timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {5, -1}}, NULL));
	FAILS(EINVAL, timerfd_settime(fd, 0, &(struct itimerspec){.it_value = {5, 0}, .it_interval = {5, 1000000000}}, NULL));
	FAILS(EINVAL, timerfd_settime(fd, 1 << 30, IN_SECONDS(5), NULL));
	SUCCEEDS(timerfd_gettime(fd, &left));
	AT_LEAST(left.it_value.tv_sec, 900);
	EQUAL(left.it_interval.tv_sec, 0);
}
