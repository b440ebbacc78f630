/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* ppoll() */
#include "readiness.h"

static void wait_for_data(void *end)
{
	BECOMES_READY(INT(end), POLLIN);
}

CASE("two processes in " CALL " of one pipe are both told when a byte comes that neither reads",
     VARIANT(poll, "poll-select-epoll/poll-thundering-two-pollers", POSIX("poll", "DESCRIPTION")),
     VARIANT(ppoll, "poll-select-epoll/ppoll-two-waiters", POSIX("ppoll", "DESCRIPTION")),
     VARIANT(select, "poll-select-epoll/select-two-waiters", POSIX("select", "DESCRIPTION")),
     VARIANT(pselect, "poll-select-epoll/pselect-two-waiters", POSIX("pselect", "DESCRIPTION")))
{
	int fd[2];

	MUST(pipe(fd));
	pid_t one = child(wait_for_data, &fd[0]), other = child(wait_for_data, &fd[0]);
	BLOCKS(one);
	BLOCKS(other);
	MUST(write(fd[1], "x", 1));
	FINISHES(one);
	FINISHES(other);
}
