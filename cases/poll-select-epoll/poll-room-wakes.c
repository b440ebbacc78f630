/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "stream.h"

#include "readiness.h"

static void wait_for_room(void *end)
{
	BECOMES_READY(INT(end), POLLOUT);
}

CASE(CALL " waits for room in a full " OBJECT " and wakes when all has been read",
     VARIANT(poll, "poll-select-epoll/poll-room-wakes", POSIX("poll", "DESCRIPTION, POLLOUT")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-room-wakes", POSIX("ppoll", "DESCRIPTION, POLLOUT")),
     VARIANT(select, "poll-select-epoll/select-room-wakes", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-room-wakes", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-room-wakes", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLOUT")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-room-wakes", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLOUT")),
     VARIANT(fifo, "poll-select-epoll/poll-fifo-room-wakes", POSIX("poll", "DESCRIPTION, POLLOUT")),
     VARIANT(stream, "poll-select-epoll/poll-unix-stream-room-wakes", POSIX("poll", "DESCRIPTION, POLLOUT")))
{
	int fd[2];
	char data[4096];

	make_stream(fd);
	fill(fd[1]);
	pid_t waiter = child(wait_for_room, &fd[1]);
	BLOCKS(waiter);
	set_nonblocking(fd[0]);
	while (LOOK(read(fd[0], data, sizeof(data))) > 0)
		;
	FINISHES(waiter);
}
