/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a non-blocking write() to a full FIFO fails with EAGAIN and adds nothing, and succeeds when the FIFO has been read empty",
     POSIX("write", "ERRORS [EAGAIN]"))
{
	static char bytes[1 << 21];
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	size_t capacity = fill(writer);

	MUST_HOLD(capacity < sizeof(bytes));
	FAILS(EAGAIN, write(writer, "x", 1));
	EQUAL(read(reader, bytes, sizeof(bytes)), (ssize_t)capacity);
	NOTHING_LEFT(reader);
	EQUAL(write(writer, "x", 1), 1);
	READS(reader, "x");
}
