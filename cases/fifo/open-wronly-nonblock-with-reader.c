/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("open() of a FIFO with O_WRONLY|O_NONBLOCK succeeds while a process has it open for reading",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));

	int writer = GIVES(open(fifo, O_WRONLY | O_NONBLOCK));
	EQUAL(fcntl(writer, F_GETFL) & O_ACCMODE, O_WRONLY);
	EQUAL(fcntl(writer, F_GETFL) & O_NONBLOCK, O_NONBLOCK);
	EQUAL(write(writer, "x", 1), 1);
	READS(reader, "x");
}
