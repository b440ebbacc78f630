/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

static void poll_for_ever(void *pipe_ends)
{
	int *fd = pipe_ends;
	struct pollfd entry = {.fd = fd[0], .events = POLLIN};

	EQUAL(poll(&entry, 1, -1), 1);
	EQUAL(entry.revents, POLLIN);
}

CASE("poll() with a timeout of -1 blocks until the event happens", POSIX("poll", "DESCRIPTION"))
{
	int fd[2];

	MUST(pipe(fd));
	pid_t poller = child(poll_for_ever, fd);
	BLOCKS(poller);
	MUST(write(fd[1], "x", 1));
	FINISHES(poller);
}
