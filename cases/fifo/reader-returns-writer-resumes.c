/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a writer of a FIFO that got EPIPE because its reader had gone can write again when a new reader has opened it",
     POSIX("write", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	catch_signal(SIGPIPE, 0);
	MUST(close(reader));
	FAILS(EPIPE, write(writer, "lost", 4));
	reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(write(writer, "new", 3), 3);
	EQUAL(caught(SIGPIPE), 1);
	READS(reader, "new");
}
