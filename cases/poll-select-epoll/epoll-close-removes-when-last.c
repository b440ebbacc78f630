/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("a registered descriptor that is closed is still reported while a duplicate is open, and no more when that is closed",
     LINUX("epoll(7)", "Questions and answers"))
{
	int epoll = new_epoll(), fd[2];

	MUST(pipe(fd));
	int duplicate = MUST(dup(fd[0]));
	ADDS(epoll, fd[0], EPOLLIN, 1);
	MUST(write(fd[1], "x", 1));
	EQUAL(close(fd[0]), 0);
	GIVES_EVENT(epoll, EPOLLIN, 1);
	EQUAL(close(duplicate), 0);
	GIVES_NO_EVENT(epoll);
}
