/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	GIVES(open(fifo, O_RDONLY));
}

static void open_writer(void *fifo)
{
	GIVES(open(fifo, O_WRONLY));
}

CASE("open() of a FIFO with O_RDONLY blocks until another process opens it for writing",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	void *fifo = (void *)temp_fifo();
	pid_t reader = child(open_reader, fifo);

	BLOCKS(reader);
	pid_t writer = child(open_writer, fifo);
	FINISHES(writer);
	FINISHES(reader);
}
