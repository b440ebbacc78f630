/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>
#include <unistd.h>

#include "plumbline.h"

static void wait_for_event(void *epoll)
{
	struct epoll_event got = {0};

	EQUAL(epoll_wait(INT(epoll), &got, 1, -1), 1);
	EQUAL(got.events, EPOLLIN);
	EQUAL(got.data.u32, 42);
}

CASE("a thread blocked in epoll_wait() wakes when another thread adds a descriptor that is ready",
     LINUX("epoll_wait(2)", "NOTES"))
{
	int epoll = MUST(epoll_create1(EPOLL_CLOEXEC)), fd[2];
	struct epoll_event event = {.events = EPOLLIN, .data.u32 = 42};

	MUST(pipe(fd));
	MUST(write(fd[1], "x", 1));
	struct thread *waiter = thread(wait_for_event, &epoll);
	BLOCKS(waiter);
	EQUAL(epoll_ctl(epoll, EPOLL_CTL_ADD, fd[0], &event), 0);
	FINISHES(waiter);
}
