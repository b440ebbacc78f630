/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	GIVES(open(fifo, O_RDONLY));
}

CASE("open() of a FIFO with O_RDONLY blocks when a writer was there before but has closed it",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();

	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(close(writer));
	pid_t reader = child(open_reader, (void *)fifo);
	BLOCKS(reader);
	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	FINISHES(reader);
}
