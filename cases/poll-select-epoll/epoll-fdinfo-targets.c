/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>

#include "fdinfo.h"

CASE("fdinfo of an epoll instance tells each descriptor that it watches, the events, and the data",
     LINUX("proc(5)", "/proc/pid/fdinfo, tfd"), NEEDS(PROC))
{
	struct epoll_event event = {.events = EPOLLIN | EPOLLET, .data = {.u64 = 0x1234abcd5678ull}};
	unsigned long long data = 0;
	unsigned int events = 0;
	int ends[2], target = -1, fd = MUST(epoll_create1(0));

	MUST(pipe(ends));
	HOLDS(strstr(fdinfo(fd), "tfd:") == NULL);
	MUST(epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &event));
	EQUAL(FDINFO_SCANS(fd, "tfd:", "tfd: %d events: %x data: %llx", &target, &events, &data), 3);
	EQUAL(target, ends[0]);
	EQUAL(events & (EPOLLIN | EPOLLOUT | EPOLLET), EPOLLIN | EPOLLET);
	EQUAL(data, 0x1234abcd5678ull);
	MUST(epoll_ctl(fd, EPOLL_CTL_DEL, ends[0], NULL));
	HOLDS(strstr(fdinfo(fd), "tfd:") == NULL);
}
