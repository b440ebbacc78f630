/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "stream.h"

static int fd[2];

static void wait_for_room(void *unused)
{
	struct pollfd one = {.fd = fd[1], .events = POLLOUT, .revents = -1};

	(void)unused;
	EQUAL(poll(&one, 1, -1), 1);
	EQUAL(one.revents, POLLOUT);
}

CASE("a blocked poll() that waits for room in a full " OBJECT " is woken with POLLOUT when a reader makes it",
     VARIANT(pipe, "pipe/poll-blocked-woken-by-room", POSIX("poll", "DESCRIPTION, POLLOUT")),
     VARIANT(fifo, "fifo/poll-blocked-woken-by-room", POSIX("poll", "DESCRIPTION, POLLOUT")),
     VARIANT(stream, "unix-socket/stream-poll-blocked-woken-by-room", POSIX("poll", "DESCRIPTION, POLLOUT")))
{
	char data[4096];

	make_stream(fd);
	fill(fd[1]);
	pid_t poller = child(wait_for_room, NULL);
	BLOCKS(poller);
	set_nonblocking(fd[0]);
	while (LOOK(read(fd[0], data, sizeof(data))) > 0)
		;
	FINISHES(poller);
}
