/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("the POLLHUP of a FIFO's read end is gone when some process has opened the FIFO for writing, and comes back after it",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	struct pollfd reader = {.fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), .events = POLLIN, .revents = POLLNVAL};
	int writer;

	for (int i = 0; i < 3; i++) {
		writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
		EQUAL(poll(&reader, 1, 0), 0);
		EQUAL(reader.revents, 0);
		MUST(close(writer));
		EQUAL(poll(&reader, 1, 0), 1);
		EQUAL(reader.revents & POLLHUP, POLLHUP);
	}
}
