/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "epoll.h"

CASE("epoll_create1() sets FD_CLOEXEC with EPOLL_CLOEXEC and not without", LINUX("epoll_create(2)", "epoll_create1()"))
{
	int closed = GIVES(epoll_create1(EPOLL_CLOEXEC)), kept = GIVES(epoll_create1(0));

	EQUAL(LOOK(fcntl(closed, F_GETFD)), FD_CLOEXEC);
	EQUAL(LOOK(fcntl(kept, F_GETFD)), 0);
	GIVES_NO_EVENT(closed);
	GIVES_NO_EVENT(kept);
}
