/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_and_write(void *fifo)
{
	int fd = GIVES(open(fifo, O_WRONLY));

	EQUAL(write(fd, "x", 1), 1);
}

CASE("open() of a FIFO with O_WRONLY returns at once while a process has it open for reading",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));

	FINISHES(child(open_and_write, (void *)fifo));
	READS(reader, "x");
}
