/* SPDX-License-Identifier: MIT */
#include "stream.h"

#include "epoll.h"

CASE("with EPOLLET room in a " OBJECT " is reported once when it is added, and again when it was full and has been read",
     VARIANT(pipe, "poll-select-epoll/epoll-edge-out", LINUX("epoll(7)", "Level-triggered and edge-triggered")),
     VARIANT(stream, "poll-select-epoll/epoll-unix-stream-edge-out", LINUX("epoll(7)", "Level-triggered and edge-triggered")))
{
	int epoll = new_epoll(), fd[2];
	char data[4096];

	make_stream(fd);
	ADDS(epoll, fd[1], EPOLLOUT | EPOLLET, 1);
	GIVES_EVENT(epoll, EPOLLOUT, 1);
	GIVES_NO_EVENT(epoll);
	fill(fd[1]);
	GIVES_NO_EVENT(epoll);
	set_nonblocking(fd[0]);
	while (LOOK(read(fd[0], data, sizeof(data))) > 0)
		;
	GIVES_EVENT(epoll, EPOLLOUT, 1);
	GIVES_NO_EVENT(epoll);
}
