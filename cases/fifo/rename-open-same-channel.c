/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a FIFO renamed while open stays one channel: for its old descriptors, and for an open() of the new name",
     POSIX("rename", "DESCRIPTION"))
{
	const char *fifo = temp_fifo(), *renamed = temp_path();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	char byte = 0;

	MUST(write(writer, "a", 1));
	SUCCEEDS(rename(fifo, renamed));
	FAILS(ENOENT, open(fifo, O_RDONLY | O_NONBLOCK));
	EQUAL(write(writer, "b", 1), 1);
	int late = GIVES(open(renamed, O_WRONLY | O_NONBLOCK));
	EQUAL(write(late, "c", 1), 1);
	for (char expected = 'a'; expected <= 'c'; expected++) {
		EQUAL(read(reader, &byte, 1), 1);
		EQUAL(byte, expected);
	}
}
