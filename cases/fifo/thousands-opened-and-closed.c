/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("ten thousand times a FIFO is opened for both, used and closed, and each time it is empty again",
     POSIX("close", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int free_before = next_fd();

	for (int i = 0; i < 10000; i++) {
		int reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK)), writer = GIVES(open(fifo, O_WRONLY));

		MUST(write(writer, "x", 1));
		if (i % 2 == 0)
			READS(reader, "x");
		SUCCEEDS(close(writer));
		SUCCEEDS(close(reader));
	}
	EQUAL(next_fd(), free_before);
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(read(reader, &(char){0}, 1), 0);
	FAILS(ENXIO, open(temp_fifo(), O_WRONLY | O_NONBLOCK));
}
