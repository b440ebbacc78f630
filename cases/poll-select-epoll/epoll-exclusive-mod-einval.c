/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_MOD fails with EINVAL with EPOLLEXCLUSIVE, and on a descriptor that was added with it",
     LINUX("epoll_ctl(2)", "ERRORS EINVAL"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(epoll, fd[0], EPOLLIN, 1);
	FAILS(EINVAL, epoll_ctl(epoll, EPOLL_CTL_MOD, fd[0], EVENT(EPOLLIN | EPOLLEXCLUSIVE, 2)));
	MUST(write(fd[1], "x", 1));
	GIVES_EVENT(epoll, EPOLLIN, 1);
	MUST(read(fd[0], &(char){0}, 1));
	ADDS(epoll, fd[1], EPOLLOUT | EPOLLEXCLUSIVE, 3);
	FAILS(EINVAL, epoll_ctl(epoll, EPOLL_CTL_MOD, fd[1], EVENT(EPOLLIN, 4)));
	GIVES_EVENT(epoll, EPOLLOUT, 3);
}
