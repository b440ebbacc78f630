/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "stream.h"

#include "readiness.h"

static void wait_for_data(void *end)
{
	BECOMES_READY(INT(end), POLLIN);
}

CASE(CALL " waits for a descriptor that has O_NONBLOCK set as for any other",
     VARIANT(poll, "poll-select-epoll/poll-ignores-o-nonblock", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-ignores-o-nonblock", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-ignores-o-nonblock", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-ignores-o-nonblock", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-ignores-o-nonblock", LINUX("epoll_wait(2)", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-ignores-o-nonblock", LINUX("epoll_wait(2)", "DESCRIPTION")))
{
	int fd[2];

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	IS_NOT_READY(fd[0], POLLIN);
	pid_t waiter = child(wait_for_data, &fd[0]);
	BLOCKS(waiter);
	MUST(write(fd[1], "x", 1));
	FINISHES(waiter);
}
