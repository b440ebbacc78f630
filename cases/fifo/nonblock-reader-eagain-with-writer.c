/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking read() of an empty FIFO that some process has open for writing fails with EAGAIN",
     POSIX("read", "ERRORS [EAGAIN]"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char byte = 'u';

	FAILS(EAGAIN, read(reader, &byte, 1));
	EQUAL(byte, 'u');
	MUST(write(writer, "x", 1));
	READS(reader, "x");
	FAILS(EAGAIN, read(reader, &byte, 1));
}
