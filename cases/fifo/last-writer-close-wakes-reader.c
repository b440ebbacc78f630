/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_and_read_end_of_file(void *fifo)
{
	int reader = MUST(open(fifo, O_RDONLY));
	char byte = 'u';

	EQUAL(read(reader, &byte, 1), 0);
	EQUAL(byte, 'u');
}

CASE("a read() that blocks on a FIFO returns 0 when the last of its writers closes it, and not when another one does",
     POSIX("read", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();

	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	pid_t reader = child(open_and_read_end_of_file, (void *)fifo);
	/* Opened after the fork, so that the reader itself is no writer. */
	int one = MUST(open(fifo, O_WRONLY | O_NONBLOCK)), two = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	BLOCKS(reader);
	SUCCEEDS(close(one));
	BLOCKS(reader);
	SUCCEEDS(close(two));
	FINISHES(reader);
}
