/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("poll() of a FIFO's write end reports POLLERR when the last reader has closed the FIFO, until a new one opens it",
     LINUX("poll(2)", "DESCRIPTION, POLLERR"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	struct pollfd writer = {.fd = MUST(open(fifo, O_WRONLY | O_NONBLOCK)), .events = 0, .revents = POLLNVAL};

	EQUAL(poll(&writer, 1, 0), 0);
	EQUAL(writer.revents, 0);
	MUST(close(reader));
	EQUAL(poll(&writer, 1, 0), 1);
	EQUAL(writer.revents, POLLERR);
	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(poll(&writer, 1, 0), 0);
	EQUAL(writer.revents, 0);
}
