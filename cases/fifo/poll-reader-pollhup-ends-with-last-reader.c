/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

CASE("the POLLHUP of a FIFO does not outlast its readers: one that opens it after all of them have closed it sees none",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	struct pollfd reader = {.fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), .events = POLLIN, .revents = POLLNVAL};
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	MUST(close(writer));
	EQUAL(poll(&reader, 1, 0), 1);
	EQUAL(reader.revents & POLLHUP, POLLHUP);
	MUST(close(reader.fd));
	reader.fd = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	AT_LEAST(poll(&reader, 1, 0), 0);
	EQUAL(reader.revents & POLLHUP, 0);
}
