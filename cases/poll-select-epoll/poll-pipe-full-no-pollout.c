/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "stream.h"

#include "readiness.h"

CASE(CALL " reports a " OBJECT " as writable when it is empty, not when it is full, and again when all has been read",
     VARIANT(poll, "poll-select-epoll/poll-pipe-full-no-pollout", POSIX("poll", "DESCRIPTION, POLLOUT")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-pipe-full", POSIX("ppoll", "DESCRIPTION, POLLOUT")),
     VARIANT(select, "poll-select-epoll/select-pipe-full", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-pipe-full", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-pipe-full", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLOUT")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-pipe-full", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLOUT")),
     VARIANT(fifo, "poll-select-epoll/poll-fifo-full-no-pollout", POSIX("poll", "DESCRIPTION, POLLOUT")),
     VARIANT(stream, "poll-select-epoll/poll-unix-stream-full-no-pollout", POSIX("poll", "DESCRIPTION, POLLOUT")))
{
	int fd[2];
	char data[4096];

	make_stream(fd);
	IS_READY(fd[1], POLLOUT);
	fill(fd[1]);
	IS_NOT_READY(fd[1], POLLOUT);
	set_nonblocking(fd[0]);
	while (LOOK(read(fd[0], data, sizeof(data))) > 0)
		;
	IS_READY(fd[1], POLLOUT);
}
