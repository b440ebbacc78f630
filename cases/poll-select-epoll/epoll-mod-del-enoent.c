/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_MOD and EPOLL_CTL_DEL of a descriptor that is not registered fail with ENOENT",
     LINUX("epoll_ctl(2)", "ERRORS ENOENT"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "x", 1));
	FAILS(ENOENT, epoll_ctl(epoll, EPOLL_CTL_MOD, fd[0], EVENT(EPOLLIN, 1)));
	FAILS(ENOENT, epoll_ctl(epoll, EPOLL_CTL_DEL, fd[0], EVENT(EPOLLIN, 1)));
	GIVES_NO_EVENT(epoll);
	ADDS(epoll, fd[0], EPOLLIN, 1);
	SUCCEEDS(epoll_ctl(epoll, EPOLL_CTL_DEL, fd[0], EVENT(EPOLLIN, 1)));
	FAILS(ENOENT, epoll_ctl(epoll, EPOLL_CTL_DEL, fd[0], EVENT(EPOLLIN, 1)));
}
