/* SPDX-License-Identifier: MIT */
#include "epoll.h"

CASE("EPOLLHUP on a pipe without a writer, and EPOLLERR on one without a reader, are reported whatever was asked for",
     LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLERR, EPOLLHUP"))
{
	int epoll = new_epoll(), no_writer[2], no_reader[2];

	MUST(pipe(no_writer));
	ADDS(epoll, no_writer[0], 0, 1);
	GIVES_NO_EVENT(epoll);
	MUST(close(no_writer[1]));
	GIVES_EVENT(epoll, EPOLLHUP, 1);
	MUST(close(no_writer[0]));
	MUST(pipe(no_reader));
	ADDS(epoll, no_reader[1], 0, 2);
	GIVES_NO_EVENT(epoll);
	MUST(close(no_reader[0]));
	GIVES_EVENT(epoll, EPOLLERR, 2);
}
