/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("what is in a FIFO is discarded when all its descriptors have been closed", POSIX("close", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char byte = 'u';

	MUST(write(writer, "x", 1));
	SUCCEEDS(close(reader));
	SUCCEEDS(close(writer));
	reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(read(reader, &byte, 1), 0);
	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	FAILS(EAGAIN, read(reader, &byte, 1));
	EQUAL(byte, 'u');
}
