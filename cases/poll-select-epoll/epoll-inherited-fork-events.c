/* SPDX-License-Identifier: MIT */
#include "epoll.h"

static int epoll, fd[2];

static void add_another(void *unused)
{
	(void)unused;
	GIVES_EVENT(epoll, EPOLLIN, 1);
	SUCCEEDS(epoll_ctl(epoll, EPOLL_CTL_DEL, fd[0], NULL));
	ADDS(epoll, fd[1], EPOLLOUT, 2);
}

CASE("a child that inherits an epoll descriptor shares its interest list: what it adds and deletes, the parent has too",
     LINUX("epoll(7)", "Questions and answers"))
{
	epoll = new_epoll();
	MUST(pipe(fd));
	ADDS(epoll, fd[0], EPOLLIN, 1);
	MUST(write(fd[1], "x", 1));
	FINISHES(child(add_another, NULL));
	GIVES_EVENT(epoll, EPOLLOUT, 2);
}
