/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("two hard links of a FIFO are names of one channel", POSIX("link", "DESCRIPTION"))
{
	const char *fifo = temp_fifo(), *other_name = temp_path();
	char byte = 0;

	SUCCEEDS(link(fifo, other_name));
	int reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK));
	int writer = GIVES(open(other_name, O_WRONLY | O_NONBLOCK));
	EQUAL(write(writer, "x", 1), 1);
	EQUAL(read(reader, &byte, 1), 1);
	EQUAL(byte, 'x');
}
