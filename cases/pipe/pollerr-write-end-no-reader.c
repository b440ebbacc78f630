/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "stream.h"

static int events(int fd)
{
	struct pollfd one = {.fd = fd, .events = POLLOUT, .revents = POLLNVAL};

	AT_LEAST(poll(&one, 1, 0), 0);
	return one.revents;
}

CASE("poll() shows POLLERR on the write end of a " OBJECT " when the last read descriptor is closed, and not before",
     VARIANT(pipe, "pipe/pollerr-write-end-no-reader", LINUX("poll(2)", "POLLERR")),
     VARIANT(fifo, "fifo/pollerr-write-end-no-reader", LINUX("poll(2)", "POLLERR")))
{
	int fd[2];

	make_stream(fd);
	int copy = MUST(dup(fd[0]));
	MUST(close(fd[0]));
	EQUAL(events(fd[1]), POLLOUT);
	MUST(close(copy));
	EQUAL(events(fd[1]) & ~(POLLOUT | POLLHUP), POLLERR);
}
