/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	GIVES(open(fifo, O_RDONLY));
}

/* Whether a process that is still in open() "has the file open for reading" is not said; but one half of it is not allowed. */
CASE("open() of a FIFO with O_WRONLY|O_NONBLOCK, while a reader blocks in open(), releases that or fails with ENXIO",
     POSIX_MAY("open", "ERRORS [ENXIO]"))
{
	const char *fifo = temp_fifo();
	pid_t reader = child(open_reader, (void *)fifo);

	BLOCKS(reader);
	int writer = open(fifo, O_WRONLY | O_NONBLOCK);
	LINUX_OR_OTHER(writer >= 0, writer == -1 && errno == ENXIO);
	if (writer < 0) {
		BLOCKS(reader);
		MUST(open(fifo, O_RDONLY | O_NONBLOCK));
		GIVES(open(fifo, O_WRONLY | O_NONBLOCK));
	}
	FINISHES(reader);
}
