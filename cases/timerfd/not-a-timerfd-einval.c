/* SPDX-License-Identifier: MIT */
#include "counter.h"

CASE("timerfd_settime() and timerfd_gettime() fail with EINVAL for a descriptor that is no timerfd, with EBADF for one not "
     "open",
     LINUX("timerfd_create(2)", "ERRORS EINVAL, EBADF"))
{
	int fd = MUST(eventfd(0, EFD_NONBLOCK));
	struct itimerspec left;

	FAILS(EINVAL, timerfd_settime(fd, 0, IN_SECONDS(5), NULL));
	FAILS(EINVAL, timerfd_gettime(fd, &left));
	MUST(close(fd));
	FAILS(EBADF, timerfd_settime(fd, 0, IN_SECONDS(5), NULL));
	FAILS(EBADF, timerfd_gettime(fd, &left));
}
