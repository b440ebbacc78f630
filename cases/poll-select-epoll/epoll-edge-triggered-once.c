/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("with EPOLLET epoll_wait() reports data once, though they are not read, and again when more have come",
     LINUX("epoll(7)", "Level-triggered and edge-triggered"))
{
	int epoll = MUST(epoll_create1(EPOLL_CLOEXEC)), fd[2];
	struct epoll_event event = {.events = EPOLLIN | EPOLLET}, got;

	MUST(pipe(fd));
	EQUAL(epoll_ctl(epoll, EPOLL_CTL_ADD, fd[0], &event), 0);
	MUST(write(fd[1], "x", 1));
	EQUAL(epoll_wait(epoll, &got, 1, 0), 1);
	EQUAL(got.events, EPOLLIN);
	EQUAL(epoll_wait(epoll, &got, 1, 0), 0);
	MUST(write(fd[1], "y", 1));
	EQUAL(epoll_wait(epoll, &got, 1, 0), 1);
	EQUAL(got.events, EPOLLIN);
	EQUAL(epoll_wait(epoll, &got, 1, 0), 0);
}
