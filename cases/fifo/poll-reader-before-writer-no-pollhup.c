/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>

#include "plumbline.h"

CASE("poll() of a FIFO's read end does not report POLLHUP before any process has opened the FIFO for writing",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	struct pollfd reader = {.fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), .events = POLLIN, .revents = POLLHUP};

	AT_LEAST(poll(&reader, 1, 0), 0);
	EQUAL(reader.revents & POLLHUP, 0);
	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	reader.revents = POLLHUP;
	EQUAL(poll(&reader, 1, 0), 0);
	EQUAL(reader.revents, 0);
}
