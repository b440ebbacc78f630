/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("timerfd_settime() and timerfd_gettime() with a time that is not accessible fail with EFAULT and leave the timer as it is",
     LINUX("timerfd_create(2)", "ERRORS EFAULT"), NOT_UNDER_MEMCHECK("the bad address is what it reports"))
{
	int fd = new_timerfd();
	struct itimerspec left = {0};

	if (sizeof(long) == 4)
		SKIP("a 32-bit libc may convert the times itself, which a bad address does not survive");
	SUCCEEDS(timerfd_settime(fd, 0, IN_SECONDS(1000), NULL));
	FAILS(EFAULT, timerfd_settime(fd, 0, bad_address(), NULL));
	FAILS(EFAULT, timerfd_gettime(fd, bad_address()));
	SUCCEEDS(timerfd_gettime(fd, &left));
	AT_LEAST(left.it_value.tv_sec, 900);
}
