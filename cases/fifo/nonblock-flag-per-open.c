/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_and_read(void *argument)
{
	const char *fifo = argument;
	int fd = GIVES(open(fifo, O_RDONLY));

	READS(fd, "x");
}

CASE("O_NONBLOCK of one open() of a FIFO has no effect on reads by way of another", POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	int nonblocking = GIVES(open(fifo, O_RDONLY | O_NONBLOCK)), writer = GIVES(LOOK(open(fifo, O_WRONLY | O_NONBLOCK)));

	pid_t reader = child(open_and_read, (void *)fifo);
	BLOCKS(reader);
	NOTHING_LEFT(nonblocking);
	BLOCKS(reader);
	MUST(write(writer, "x", 1));
	FINISHES(reader);
}
