/* SPDX-License-Identifier: MIT */
#include "readiness.h"

static int fd[2];

static void wait_for_end(void *unused)
{
	(void)unused;
	MUST(close(fd[1]));
	BECOMES_READY(fd[0], POLLIN);
}

CASE(CALL " that waits to read from a pipe wakes when its last writer closes it",
     VARIANT(select, "poll-select-epoll/select-eof-wakes", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-eof-wakes", POSIX("pselect", "DESCRIPTION")))
{
	MUST(pipe(fd));
	pid_t waiter = child(wait_for_end, NULL);
	BLOCKS(waiter);
	MUST(close(fd[1]));
	FINISHES(waiter);
}
