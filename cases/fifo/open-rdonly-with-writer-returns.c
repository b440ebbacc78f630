/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_and_read(void *fifo)
{
	int fd = GIVES(open(fifo, O_RDONLY));

	READS(fd, "x");
}

CASE("open() of a FIFO with O_RDONLY returns at once while a process has it open for writing",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();

	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(write(writer, "x", 1));
	FINISHES(child(open_and_read, (void *)fifo));
}
