/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("read() from a FIFO descriptor opened O_WRONLY fails with EBADF, though the FIFO holds data, and takes none of it",
     POSIX("read", "ERRORS [EBADF]"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char byte = 'u';

	MUST(write(writer, "x", 1));
	FAILS(EBADF, read(writer, &byte, 1));
	EQUAL(byte, 'u');
	READS(reader, "x");
}
