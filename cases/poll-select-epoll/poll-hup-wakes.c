/* SPDX-License-Identifier: MIT */
#include "stream.h"

#include "readiness.h"

static int fd[2];

static void wait_for_hangup(void *unused)
{
	(void)unused;
	struct pollfd entry = {.fd = fd[0], .revents = -1};

	MUST(close(fd[1]));
	EQUAL(poll(&entry, 1, -1), 1);
	EQUAL(entry.revents, POLLHUP);
}

CASE("poll() that waits for no event wakes with POLLHUP when the last writer of a " OBJECT " closes it",
     VARIANT(pipe, "poll-select-epoll/poll-hup-wakes", POSIX("poll", "DESCRIPTION, POLLHUP")),
     VARIANT(fifo, "poll-select-epoll/poll-fifo-hup-wakes", POSIX("poll", "DESCRIPTION, POLLHUP")))
{
	make_stream(fd);
	pid_t waiter = child(wait_for_hangup, NULL);
	BLOCKS(waiter);
	MUST(close(fd[1]));
	FINISHES(waiter);
}
