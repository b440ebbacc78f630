/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "stream.h"

#include "readiness.h"

CASE(CALL " reports a " OBJECT " as readable, and as nothing else, exactly while there are data in it",
     VARIANT(poll, "poll-select-epoll/poll-pipe-data-pollin", POSIX("poll", "DESCRIPTION, POLLIN")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-pipe-data", POSIX("ppoll", "DESCRIPTION, POLLIN")),
     VARIANT(select, "poll-select-epoll/select-pipe-data", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-pipe-data", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-pipe-data", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLIN")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-pipe-data", LINUX("epoll_ctl(2)", "DESCRIPTION, EPOLLIN")),
     VARIANT(fifo, "poll-select-epoll/poll-fifo-data-pollin", POSIX("poll", "DESCRIPTION, POLLIN")),
     VARIANT(stream, "poll-select-epoll/poll-unix-stream-data-pollin", POSIX("poll", "DESCRIPTION, POLLIN")))
{
	int fd[2];

	make_stream(fd);
	IS_NOT_READY(fd[0], POLLIN);
	MUST(write(fd[1], "ab", 2));
	IS_READY(fd[0], POLLIN);
	MUST(read(fd[0], &(char){0}, 1));
	IS_READY(fd[0], POLLIN);
	MUST(read(fd[0], &(char){0}, 1));
	IS_NOT_READY(fd[0], POLLIN);
}
