/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_ADD that would make three epoll instances watch each other in a circle fails with ELOOP",
     LINUX("epoll_ctl(2)", "ERRORS ELOOP"))
{
	int one = new_epoll(), two = new_epoll(), three = new_epoll();

	ADDS(one, two, EPOLLIN, 2);
	ADDS(two, three, EPOLLIN, 3);
	FAILS(ELOOP, epoll_ctl(three, EPOLL_CTL_ADD, one, EVENT(EPOLLIN, 1)));
	GIVES_NO_EVENT(three);
}
