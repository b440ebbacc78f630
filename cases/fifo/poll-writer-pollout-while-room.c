/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("poll() of a FIFO's write end reports POLLOUT while a byte can be written without blocking, and not when it is full",
     POSIX("poll", "DESCRIPTION, POLLOUT"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	struct pollfd writer = {.fd = MUST(open(fifo, O_WRONLY | O_NONBLOCK)), .events = POLLOUT, .revents = POLLNVAL};

	EQUAL(poll(&writer, 1, 0), 1);
	EQUAL(writer.revents, POLLOUT);
	size_t capacity = fill(writer.fd);
	EQUAL(poll(&writer, 1, 0), 0);
	EQUAL(writer.revents, 0);
	MUST(read(reader, guarded(capacity), capacity));
	EQUAL(poll(&writer, 1, 0), 1);
	EQUAL(writer.revents, POLLOUT);
}
