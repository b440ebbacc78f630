/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("a reader that opened a FIFO with O_RDWR gets no end-of-file when the last other writer closes it",
     LINUX("fifo(7)", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int both = GIVES(open(fifo, O_RDWR | O_NONBLOCK)), writer = GIVES(LOOK(open(fifo, O_WRONLY | O_NONBLOCK)));

	MUST(write(writer, "x", 1));
	MUST(close(writer));
	READS(both, "x");
	NOTHING_LEFT(both);
}
