/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_wait() with a maxevents of 0 or less fails with EINVAL", LINUX("epoll_wait(2)", "ERRORS EINVAL"),
     NOT_UNDER_MEMCHECK("the bad size is what it reports"))
{
	int epoll = new_epoll(), fd[2];
	struct epoll_event got = {0};
	volatile int negative = -1; /* so that no compiler warns */

	MUST(pipe(fd));
	ADDS(epoll, fd[1], EPOLLOUT, 1);
	FAILS(EINVAL, epoll_wait(epoll, &got, 0, 0));
	FAILS(EINVAL, epoll_wait(epoll, &got, negative, 0));
	EQUAL(got.events, 0);
}
