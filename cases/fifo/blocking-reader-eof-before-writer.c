/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void read_end_of_file(void *reader)
{
	char byte = 'u';

	EQUAL(read(INT(reader), &byte, 1), 0);
	EQUAL(byte, 'u');
}

/* How a descriptor that blocks comes to have no writer at all: O_NONBLOCK is cleared after the open(). */
CASE("read() of a FIFO that no process has open for writing returns 0 and does not wait for a writer, without O_NONBLOCK too",
     POSIX("read", "DESCRIPTION"))
{
	int reader = MUST(open(temp_fifo(), O_RDONLY | O_NONBLOCK));

	MUST(fcntl(reader, F_SETFL, 0));
	FINISHES(child(read_end_of_file, &reader));
}
