/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "epoll.h"

CASE("EPOLL_CTL_ADD of a regular file or a directory fails with EPERM", LINUX("epoll_ctl(2)", "ERRORS EPERM"))
{
	int epoll = new_epoll(), file = MUST(open(temp_file("x", 1), O_RDWR)), directory = MUST(open(temp_dir(), O_RDONLY));

	FAILS(EPERM, epoll_ctl(epoll, EPOLL_CTL_ADD, file, EVENT(EPOLLIN, 1)));
	FAILS(EPERM, epoll_ctl(epoll, EPOLL_CTL_ADD, directory, EVENT(EPOLLIN, 2)));
	GIVES_NO_EVENT(epoll);
}
