/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void open_and_write(void *fifo)
{
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	EQUAL(write(writer, "new", 3), 3);
}

CASE("a reader that got end-of-file from a FIFO reads the data of the next process that opens it for writing",
     POSIX("read", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char bytes[8] = "";

	MUST(write(writer, "old", 3));
	MUST(close(writer));
	READS(reader, "old");
	EQUAL(read(reader, bytes, sizeof(bytes)), 0);
	FINISHES(child(open_and_write, (void *)fifo));
	READS(reader, "new");
	EQUAL(read(reader, bytes, sizeof(bytes)), 0);
}
