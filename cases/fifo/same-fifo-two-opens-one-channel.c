/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("all opens of one FIFO share one channel: each byte, from whichever writer, goes once to whichever reader asks",
     POSIX("open", "DESCRIPTION"))
{
	const char *fifo = temp_fifo();
	int reader[] = {MUST(open(fifo, O_RDONLY | O_NONBLOCK)), MUST(open(fifo, O_RDONLY | O_NONBLOCK))};
	int writer[] = {MUST(open(fifo, O_WRONLY | O_NONBLOCK)), MUST(open(fifo, O_WRONLY | O_NONBLOCK))};
	char byte = 0;

	EQUAL(write(writer[0], "a", 1), 1);
	EQUAL(write(writer[1], "bc", 2), 2);
	EQUAL(read(reader[1], &byte, 1), 1);
	EQUAL(byte, 'a');
	EQUAL(read(reader[0], &byte, 1), 1);
	EQUAL(byte, 'b');
	EQUAL(read(reader[1], &byte, 1), 1);
	EQUAL(byte, 'c');
	FAILS(EAGAIN, read(reader[0], &byte, 1));
	FAILS(EAGAIN, read(reader[1], &byte, 1));
}
