/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "plumbline.h"

struct stage {
	int reader, writer;
};

static void poll_until_hangup(void *argument)
{
	struct stage *stage = argument;
	struct pollfd reader = {.fd = stage->reader, .events = POLLIN, .revents = POLLNVAL};

	MUST(close(stage->writer)); /* the other copy of it is the last */
	EQUAL(poll(&reader, 1, -1), 1);
	EQUAL(reader.revents & POLLHUP, POLLHUP);
}

CASE("a poll() that blocks on a FIFO's read end returns with POLLHUP when the last writer closes the FIFO",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	struct stage stage = {MUST(open(fifo, O_RDONLY | O_NONBLOCK)), MUST(open(fifo, O_WRONLY | O_NONBLOCK))};
	pid_t poller = child(poll_until_hangup, &stage);

	BLOCKS(poller);
	MUST(close(stage.writer));
	FINISHES(poller);
}
