/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>
#include <unistd.h>

#include "plumbline.h"

static void watch(void *unused)
{
	struct epoll_event event = {.events = EPOLLIN | EPOLLWAKEUP, .data = {.u32 = 7}};
	int ends[2], fd = MUST(epoll_create1(0));

	(void)unused;
	MUST(pipe(ends));
	SUCCEEDS(epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &event));
	event.data.u32 = 8;
	SUCCEEDS(epoll_ctl(fd, EPOLL_CTL_MOD, ends[0], &event));
	EQUAL(epoll_wait(fd, &event, 1, 0), 0);
	MUST(write(ends[1], "x", 1));
	EQUAL(epoll_wait(fd, &event, 1, 0), 1);
	EQUAL(event.events, EPOLLIN);
	EQUAL(event.data.u32, 8);
}

CASE("EPOLLWAKEUP of who lacks CAP_BLOCK_SUSPEND is silently ignored, and events are told; with the privilege they are told, "
     "too",
     LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLWAKEUP"), NEEDS(SECOND_USER))
{
	watch(NULL);
	FINISHES(child_as_second_user(watch, NULL));
}
