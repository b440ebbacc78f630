/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "stream.h"

static void wait_for_end(void *pipe_ends)
{
	int *fd = pipe_ends;
	struct pollfd one = {.fd = fd[0], .revents = -1};

	MUST(close(fd[1]));
	EQUAL(poll(&one, 1, -1), 1);
	EQUAL(one.revents, POLLHUP);
}

CASE("a blocked poll() that asks for no event of an empty " OBJECT
     " is woken with POLLHUP when the last writer closes, not by data",
     VARIANT(pipe, "pipe/poll-blocked-woken-by-last-close", POSIX("poll", "DESCRIPTION")),
     VARIANT(fifo, "fifo/poll-blocked-woken-by-last-close", POSIX("poll", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	pid_t poller = child(wait_for_end, fd);
	BLOCKS(poller);
	MUST(write(fd[1], "x", 1));
	BLOCKS(poller);
	MUST(close(fd[1]));
	FINISHES(poller);
}
