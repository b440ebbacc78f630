/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

static void wait_for_ever(void *end)
{
	BECOMES_READY(INT(end), POLLIN);
}

CASE(CALL " without a limit to its wait blocks until the event happens",
     VARIANT(poll, "poll-select-epoll/poll-infinite", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-infinite", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-infinite", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-infinite", POSIX("pselect", "DESCRIPTION")),
     VARIANT(epoll_wait, "poll-select-epoll/epoll-wait-infinite", LINUX("epoll_wait(2)", "DESCRIPTION")),
     VARIANT(epoll_pwait, "poll-select-epoll/epoll-pwait-infinite", LINUX("epoll_wait(2)", "DESCRIPTION")))
{
	int fd[2];

	MUST(pipe(fd));
	pid_t waiter = child(wait_for_ever, &fd[0]);
	BLOCKS(waiter);
	MUST(write(fd[1], "x", 1));
	FINISHES(waiter);
}
