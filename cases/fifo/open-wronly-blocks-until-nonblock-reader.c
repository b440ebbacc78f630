/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_and_write(void *fifo)
{
	int fd = GIVES(open(fifo, O_WRONLY));

	EQUAL(write(fd, "x", 1), 1);
}

CASE("an open() of a FIFO with O_WRONLY that blocks is released by one with O_RDONLY|O_NONBLOCK, which itself does not block",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	pid_t writer = child(open_and_write, (void *)fifo);

	BLOCKS(writer);
	int reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK));
	FINISHES(writer);
	READS(reader, "x");
}
