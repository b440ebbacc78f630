/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "plumbline.h"

#ifndef __GLIBC_PREREQ
#define __GLIBC_PREREQ(major, minor) 0
#endif
#if !__GLIBC_PREREQ(2, 35)
static int epoll_pwait2(int fd, struct epoll_event *events, int count, const struct timespec *timeout, const sigset_t *mask)
{
	(void)mask;
	return (int)syscall(SYS_epoll_pwait2, fd, events, count, (int64_t[2]){timeout->tv_sec, timeout->tv_nsec}, NULL, 0);
}
#endif
#define IN(seconds, nanoseconds) (&(struct timespec){seconds, nanoseconds})

CASE("epoll_pwait2() waits for nanoseconds as they are given, tells of an event, and returns 0 at once for a timeout of 0",
     LINUX("epoll_wait(2)", "DESCRIPTION, epoll_pwait2()"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know epoll_pwait2()"))
{
	struct epoll_event event = {.events = EPOLLIN, .data = {.u32 = 7}};
	int ends[2], fd = MUST(epoll_create1(0));

	MUST(pipe(ends));
	MUST(epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &event));
	if (LOOK(epoll_pwait2(fd, &event, 1, IN(0, 0), NULL)) < 0 && errno == ENOSYS)
		SKIP("there is no epoll_pwait2()");
	EQUAL(epoll_pwait2(fd, &event, 1, IN(0, 0), NULL), 0);
	int64_t start = now_ms();
	EQUAL(epoll_pwait2(fd, &event, 1, IN(0, 50000000), NULL), 0);
	AT_LEAST(now_ms() - start, 49);
	MUST(write(ends[1], "x", 1));
	event.data.u32 = 0;
	EQUAL(epoll_pwait2(fd, &event, 1, IN(3600, 0), NULL), 1);
	EQUAL(event.data.u32, 7);
	EQUAL(event.events, EPOLLIN);
}
