/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_ctl() with an operation that does not exist fails with EINVAL", LINUX("epoll_ctl(2)", "ERRORS EINVAL"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	FAILS(EINVAL, epoll_ctl(epoll, 0, fd[1], EVENT(EPOLLOUT, 1)));
	FAILS(EINVAL, epoll_ctl(epoll, 99, fd[1], EVENT(EPOLLOUT, 1)));
	GIVES_NO_EVENT(epoll);
}
