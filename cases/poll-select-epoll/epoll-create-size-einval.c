/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("epoll_create() fails with EINVAL for a size of 0 or less, and ignores how great another is",
     LINUX("epoll_create(2)", "ERRORS EINVAL"))
{
	int epoll, fd[2];

	FAILS(EINVAL, epoll_create(0));
	FAILS(EINVAL, epoll_create(-1));
	epoll = GIVES(epoll_create(1));
	for (int i = 0; i < 2; i++) {
		MUST(pipe(fd));
		ADDS(epoll, fd[0], EPOLLIN, i);
	}
	MUST(write(fd[1], "x", 1));
	GIVES_EVENT(epoll, EPOLLIN, 1);
}
