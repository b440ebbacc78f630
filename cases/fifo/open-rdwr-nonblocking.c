/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_and_echo(void *fifo)
{
	int fd = GIVES(open(fifo, O_RDWR));
	char bytes[2] = "";

	EQUAL(write(fd, "x", 1), 1);
	EQUAL(read(fd, bytes, 2), 1);
	EQUAL(bytes[0], 'x');
}

CASE("open() of a FIFO with O_RDWR returns at once though no other process has it open, and reads back what it writes",
     LINUX("fifo(7)", "DESCRIPTION"))
{
	FINISHES(child(open_and_echo, (void *)temp_fifo()));
}
