/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_ADD of a descriptor that is registered fails with EEXIST and changes nothing; of its duplicate it succeeds",
     LINUX("epoll_ctl(2)", "ERRORS EEXIST; epoll(7), Questions and answers"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(epoll, fd[0], EPOLLIN, 1);
	FAILS(EEXIST, epoll_ctl(epoll, EPOLL_CTL_ADD, fd[0], EVENT(EPOLLOUT, 2)));
	MUST(write(fd[1], "x", 1));
	GIVES_EVENT(epoll, EPOLLIN, 1);
	ADDS(epoll, MUST(dup(fd[0])), EPOLLIN, 3);
	EQUAL(epoll_wait(epoll, (struct epoll_event[3]){{0}}, 3, 0), 2);
}
