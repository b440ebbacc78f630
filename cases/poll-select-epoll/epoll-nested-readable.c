/* SPDX-License-Identifier: MIT */
#include "epoll.h"

#include "readiness.h"

CASE("an epoll descriptor is readable for poll(), and for another epoll instance, exactly while it has an event to give",
     LINUX("epoll(7)", "Questions and answers"))
{
	int inner = new_epoll(), outer = new_epoll(), fd[2];

	MUST(pipe(fd));
	ADDS(inner, fd[0], EPOLLIN, 1);
	ADDS(outer, inner, EPOLLIN, 2);
	POLLS(inner, POLLIN, 0);
	GIVES_NO_EVENT(outer);
	MUST(write(fd[1], "x", 1));
	POLLS(inner, POLLIN, POLLIN);
	GIVES_EVENT(outer, EPOLLIN, 2);
	MUST(read(fd[0], &(char){0}, 1));
	POLLS(inner, POLLIN, 0);
	GIVES_NO_EVENT(outer);
}
