/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_and_echo(void *fifo)
{
	int fd = GIVES(open(fifo, O_RDWR));

	EQUAL(write(fd, "x", 1), 1);
	READS(fd, "x");
}

CASE("open() of a FIFO with O_RDWR returns at once though no other process has it open, and reads back what it writes",
     LINUX("fifo(7)", "DESCRIPTION"))
{
	FINISHES(child(open_and_echo, (void *)temp_fifo()));
}
