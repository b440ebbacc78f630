/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("poll() of a FIFO's read end reports POLLHUP once the last writer has closed the FIFO, and goes on reporting it",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	struct pollfd reader = {.fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), .events = 0, .revents = POLLNVAL};
	int one = MUST(open(fifo, O_WRONLY | O_NONBLOCK)), two = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char byte;

	MUST(close(one));
	EQUAL(poll(&reader, 1, 0), 0);
	EQUAL(reader.revents, 0);
	MUST(close(two));
	EQUAL(poll(&reader, 1, 0), 1);
	EQUAL(reader.revents, POLLHUP);
	MUST(read(reader.fd, &byte, 1));
	EQUAL(poll(&reader, 1, 0), 1);
	EQUAL(reader.revents, POLLHUP);
}
