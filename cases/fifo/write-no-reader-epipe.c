/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("write() to a FIFO whose last reader has closed it fails with EPIPE and raises SIGPIPE once each time",
     POSIX("write", "ERRORS [EPIPE]"))
{
	const char *fifo = temp_fifo();
	int one = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), two = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));

	catch_signal(SIGPIPE, 0);
	MUST(close(one));
	EQUAL(write(writer, "x", 1), 1);
	EQUAL(caught(SIGPIPE), 0);
	READS(two, "x");
	MUST(close(two));
	FAILS(EPIPE, write(writer, "x", 1));
	EQUAL(caught(SIGPIPE), 1);
	FAILS(EPIPE, write(writer, "x", 1));
	EQUAL(caught(SIGPIPE), 2);
}
