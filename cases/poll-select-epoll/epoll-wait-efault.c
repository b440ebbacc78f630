/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_wait() and epoll_pwait() into memory that may not be written fail with EFAULT, and the event can still be had",
     LINUX("epoll_wait(2)", "ERRORS EFAULT"), NOT_UNDER_MEMCHECK("the bad address is what it reports"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(epoll, fd[1], EPOLLOUT, 1);
	FAILS(EFAULT, epoll_wait(epoll, bad_address(), 1, 0));
	FAILS(EFAULT, epoll_pwait(epoll, bad_address(), 1, 0, NULL));
	GIVES_EVENT(epoll, EPOLLOUT, 1);
}
