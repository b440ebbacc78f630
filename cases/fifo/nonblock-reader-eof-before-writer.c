/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a non-blocking read() of a FIFO that no process has ever opened for writing returns 0", POSIX("read", "DESCRIPTION"))
{
	int reader = MUST(open(temp_fifo(), O_RDONLY | O_NONBLOCK));
	char byte = 'u';

	EQUAL(read(reader, &byte, 1), 0);
	EQUAL(read(reader, &byte, 1), 0);
	EQUAL(byte, 'u');
}
