/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll instances can be nested five deep; EPOLL_CTL_ADD that nests them ever deeper fails with ELOOP in the end",
     LINUX("epoll_ctl(2)", "ERRORS ELOOP"))
{
	int epoll[12], fd[2], depth = 1;

	MUST(pipe(fd));
	for (int i = 0; i < 12; i++)
		epoll[i] = new_epoll();
	ADDS(epoll[0], fd[0], EPOLLIN, 1);
	while (depth < 5) {
		ADDS(epoll[depth], epoll[depth - 1], EPOLLIN, 1);
		depth++;
	}
	while (depth < 11 && LOOK(epoll_ctl(epoll[depth], EPOLL_CTL_ADD, epoll[depth - 1], EVENT(EPOLLIN, 1))) == 0)
		depth++;
	FAILS(ELOOP, epoll_ctl(epoll[depth], EPOLL_CTL_ADD, epoll[depth - 1], EVENT(EPOLLIN, 1)));
	OBSERVE("nested %d deep", depth);
	MUST(write(fd[1], "x", 1));
	GIVES_EVENT(epoll[4], EPOLLIN, 1);
}
