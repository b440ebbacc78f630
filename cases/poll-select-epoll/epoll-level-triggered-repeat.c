/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("epoll_wait() reports a descriptor with its data as often as it is called while there is something to read",
     LINUX("epoll(7)", "Level-triggered and edge-triggered"))
{
	int epoll = MUST(epoll_create1(EPOLL_CLOEXEC)), fd[2];
	struct epoll_event event = {.events = EPOLLIN, .data.u64 = 0x123456789abcull}, got;
	char byte;

	MUST(pipe(fd));
	EQUAL(epoll_ctl(epoll, EPOLL_CTL_ADD, fd[0], &event), 0);
	EQUAL(epoll_wait(epoll, &got, 1, 0), 0);
	MUST(write(fd[1], "x", 1));
	for (int i = 0; i < 2; i++) {
		got = (struct epoll_event){0};
		EQUAL(epoll_wait(epoll, &got, 1, 0), 1);
		EQUAL(got.events, EPOLLIN);
		EQUAL(got.data.u64, 0x123456789abcull);
	}
	MUST(read(fd[0], &byte, 1));
	EQUAL(epoll_wait(epoll, &got, 1, 0), 0);
}
