/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("with EPOLLONESHOT a descriptor is reported once, whatever comes, until EPOLL_CTL_MOD arms it again",
     LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLONESHOT"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(epoll, fd[0], EPOLLIN | EPOLLONESHOT, 1);
	GIVES_NO_EVENT(epoll);
	MUST(write(fd[1], "x", 1));
	GIVES_EVENT(epoll, EPOLLIN, 1);
	GIVES_NO_EVENT(epoll);
	MUST(write(fd[1], "y", 1));
	GIVES_NO_EVENT(epoll);
	FAILS(EEXIST, epoll_ctl(epoll, EPOLL_CTL_ADD, fd[0], EVENT(EPOLLIN, 1)));
	MODIFIES(epoll, fd[0], EPOLLIN | EPOLLONESHOT, 2);
	GIVES_EVENT(epoll, EPOLLIN, 2);
	GIVES_NO_EVENT(epoll);
}
