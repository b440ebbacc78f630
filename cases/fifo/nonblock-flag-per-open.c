/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_and_read(void *argument)
{
	const char *fifo = argument;
	char byte = 0;
	int fd = GIVES(open(fifo, O_RDONLY));

	EQUAL(read(fd, &byte, 1), 1);
	EQUAL(byte, 'x');
}

CASE("O_NONBLOCK of one open() of a FIFO has no effect on reads by way of another", POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	int nonblocking = GIVES(open(fifo, O_RDONLY | O_NONBLOCK)), writer = GIVES(LOOK(open(fifo, O_WRONLY | O_NONBLOCK)));
	char byte;

	pid_t reader = child(open_and_read, (void *)fifo);
	BLOCKS(reader);
	FAILS(EAGAIN, read(nonblocking, &byte, 1));
	BLOCKS(reader);
	MUST(write(writer, "x", 1));
	FINISHES(reader);
}
