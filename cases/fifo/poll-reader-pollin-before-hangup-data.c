/* SPDX-License-Identifier: MIT */
#include <poll.h>

#include "stream.h"

CASE("poll() of a FIFO whose last writer left data in it reports POLLIN beside POLLHUP, so that the data is not missed",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	struct pollfd reader = {.fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), .events = POLLIN, .revents = POLLNVAL};
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	MUST(write(writer, "x", 1));
	EQUAL(poll(&reader, 1, 0), 1);
	EQUAL(reader.revents, POLLIN);
	MUST(close(writer));
	EQUAL(poll(&reader, 1, 0), 1);
	EQUAL(reader.revents, POLLIN | POLLHUP);
	READS(reader.fd, "x");
}
