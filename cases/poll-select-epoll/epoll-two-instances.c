/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("a descriptor that two epoll instances watch is reported by both, each with its own data",
     LINUX("epoll(7)", "Questions and answers"))
{
	int one = new_epoll(), other = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(one, fd[0], EPOLLIN | EPOLLET, 1);
	ADDS(other, fd[0], EPOLLIN | EPOLLET, 2);
	MUST(write(fd[1], "x", 1));
	GIVES_EVENT(one, EPOLLIN, 1);
	GIVES_EVENT(other, EPOLLIN, 2);
	GIVES_NO_EVENT(one);
	GIVES_NO_EVENT(other);
}
