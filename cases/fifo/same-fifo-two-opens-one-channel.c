/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("all opens of one FIFO share one channel: each byte, from whichever writer, goes once to whichever reader asks",
     POSIX("open", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader[] = {MUST(open(fifo, O_RDONLY | O_NONBLOCK)), MUST(open(fifo, O_RDONLY | O_NONBLOCK))};
	int writer[] = {MUST(open(fifo, O_WRONLY | O_NONBLOCK)), MUST(open(fifo, O_WRONLY | O_NONBLOCK))};

	EQUAL(write(writer[0], "a", 1), 1);
	EQUAL(write(writer[1], "bc", 2), 2);
	READS_FIRST(reader[1], "a");
	READS_FIRST(reader[0], "b");
	READS_FIRST(reader[1], "c");
	NOTHING_LEFT(reader[0]);
	NOTHING_LEFT(reader[1]);
}
