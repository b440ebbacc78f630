/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("open() of a FIFO with O_TRUNC leaves the data that is in it", POSIX("open", "DESCRIPTION, O_TRUNC"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	MUST(write(writer, "abc", 3));
	int truncating = GIVES(open(fifo, O_WRONLY | O_TRUNC | O_NONBLOCK));
	EQUAL(write(truncating, "d", 1), 1);
	READS(reader, "abcd");
}
