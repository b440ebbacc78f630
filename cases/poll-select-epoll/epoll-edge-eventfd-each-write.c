/* SPDX-License-Identifier: MIT */
#include <sys/eventfd.h>

#include "epoll.h"

CASE("with EPOLLET each write to an eventfd gives one event, though its counter is never read",
     LINUX("epoll(7)", "Level-triggered and edge-triggered"))
{
	int epoll = new_epoll(), fd = MUST(eventfd(0, 0));

	ADDS(epoll, fd, EPOLLIN | EPOLLET, 1);
	GIVES_NO_EVENT(epoll);
	for (int i = 0; i < 3; i++) {
		MUST(write(fd, &(uint64_t){1}, 8));
		GIVES_EVENT(epoll, EPOLLIN, 1);
		GIVES_NO_EVENT(epoll);
	}
}
