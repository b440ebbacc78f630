/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	GIVES(open(fifo, O_RDONLY));
}

CASE("a process that was killed while it blocked in open() of a FIFO for reading does not count as a reader",
     POSIX("open", "ERRORS [ENXIO]"))
{
	const char *fifo = temp_fifo();
	pid_t reader = child(open_reader, (void *)fifo);

	BLOCKS(reader);
	stop(reader);
	FAILS(ENXIO, open(fifo, O_WRONLY | O_NONBLOCK));
}
