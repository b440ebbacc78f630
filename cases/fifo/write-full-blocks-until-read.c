/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_one_byte(void *writer)
{
	EQUAL(write(*(int *)writer, "x", 1), 1);
}

CASE("write() to a full FIFO blocks until it has been read", POSIX("write", "DESCRIPTION"))
{
	static char bytes[1 << 21];
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), fd = MUST(open(fifo, O_WRONLY));
	size_t capacity = fill(fd);

	MUST_HOLD(capacity < sizeof(bytes));
	pid_t writer = child(write_one_byte, &fd);
	BLOCKS(writer);
	EQUAL(read(reader, bytes, capacity), (ssize_t)capacity);
	FINISHES(writer);
	READS(reader, "x");
}
