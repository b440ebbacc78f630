/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/* A writer is still there: the FIFO lives on, and it is readers alone that count. */
CASE("open() of a FIFO with O_WRONLY|O_NONBLOCK fails with ENXIO again after the last reader has closed it",
     POSIX("open", "ERRORS [ENXIO]"))
{
	const char *fifo = temp_fifo();
	int one = MUST(open(fifo, O_RDONLY | O_NONBLOCK)), two = MUST(open(fifo, O_RDONLY | O_NONBLOCK));

	char byte;

	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(close(one));
	int writer = GIVES(open(fifo, O_WRONLY | O_NONBLOCK));
	EQUAL(write(writer, "x", 1), 1);
	EQUAL(read(two, &byte, 1), 1);
	MUST(close(two));
	int next = next_fd();
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK));
	EQUAL(next_fd(), next);
}
