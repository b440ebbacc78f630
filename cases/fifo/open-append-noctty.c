/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("O_APPEND, O_NOCTTY and O_SYNC change nothing for a FIFO: what is written comes out once and in order",
     POSIX("open", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK | O_NOCTTY));
	int writer = GIVES(open(fifo, O_WRONLY | O_APPEND | O_SYNC));

	EQUAL(GIVES(LOOK(fcntl(writer, F_GETFL))) & O_APPEND, O_APPEND);
	MUST(write(writer, "ab", 2));
	MUST(write(writer, "cd", 2));
	READS(reader, "abcd");
	NOTHING_LEFT(reader);
}
