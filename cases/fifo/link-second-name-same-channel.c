/* SPDX-License-Identifier: MIT */
#include "stream.h"

CASE("two hard links of a FIFO are names of one channel", POSIX("link", "DESCRIPTION"))
{
	const char *fifo = temp_fifo(), *other_name = temp_path();

	SUCCEEDS(link(fifo, other_name));
	int reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK));
	int writer = GIVES(open(other_name, O_WRONLY | O_NONBLOCK));
	EQUAL(write(writer, "x", 1), 1);
	READS(reader, "x");
}
