/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

static void poll_until_data(void *argument)
{
	struct pollfd reader = {.fd = INT(argument), .events = POLLIN, .revents = POLLNVAL};

	EQUAL(poll(&reader, 1, -1), 1);
	EQUAL(reader.revents, POLLIN);
}

CASE("a poll() that blocks on a FIFO's read end returns with POLLIN when data is written to the FIFO",
     POSIX("poll", "DESCRIPTION, POLLIN"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	pid_t poller = child(poll_until_data, &reader);

	BLOCKS(poller);
	EQUAL(write(writer, "x", 1), 1);
	FINISHES(poller);
}
