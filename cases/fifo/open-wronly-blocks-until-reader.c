/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_writer(void *fifo)
{
	GIVES(open(fifo, O_WRONLY));
}

static void open_reader(void *fifo)
{
	GIVES(open(fifo, O_RDONLY));
}

CASE("open() of a FIFO with O_WRONLY blocks until another process opens it for reading",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	void *fifo = (void *)temp_fifo();
	pid_t writer = child(open_writer, fifo);

	BLOCKS(writer);
	pid_t reader = child(open_reader, fifo);
	FINISHES(reader);
	FINISHES(writer);
}
