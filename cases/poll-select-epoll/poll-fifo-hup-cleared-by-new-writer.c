/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "readiness.h"

CASE("poll() reports POLLHUP on a FIFO from when its last writer closes it until another opens it",
     POSIX("poll", "DESCRIPTION, POLLHUP"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY));

	POLLS(reader, 0, 0);
	MUST(close(writer));
	POLLS(reader, 0, POLLHUP);
	POLLS(reader, 0, POLLHUP);
	writer = MUST(open(fifo, O_WRONLY));
	POLLS(reader, POLLIN, 0);
	MUST(write(writer, "x", 1));
	POLLS(reader, POLLIN, POLLIN);
}
