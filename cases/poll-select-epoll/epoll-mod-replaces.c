/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_MOD replaces the events and the data of a registered descriptor",
     LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLL_CTL_MOD"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(epoll, fd[1], EPOLLOUT, 1);
	GIVES_EVENT(epoll, EPOLLOUT, 1);
	MODIFIES(epoll, fd[1], EPOLLIN, 2);
	GIVES_NO_EVENT(epoll);
	MODIFIES(epoll, fd[1], EPOLLOUT, 3);
	GIVES_EVENT(epoll, EPOLLOUT, 3);
}
