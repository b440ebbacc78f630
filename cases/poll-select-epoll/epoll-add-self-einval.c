/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLL_CTL_ADD of an epoll descriptor to itself fails with EINVAL", LINUX("epoll_ctl(2)", "ERRORS EINVAL"))
{
	int epoll = new_epoll();

	FAILS(EINVAL, epoll_ctl(epoll, EPOLL_CTL_ADD, epoll, EVENT(EPOLLIN, 1)));
	GIVES_NO_EVENT(epoll);
}
