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

CASE("an open() of a FIFO with O_RDWR releases one for reading that blocks, and on another FIFO one for writing",
     LINUX("fifo(7)", "DESCRIPTION"))
{
	const char *read_fifo = temp_fifo(), *write_fifo = temp_fifo();
	pid_t reader = child(open_reader, (void *)read_fifo), writer = child(open_writer, (void *)write_fifo);

	BLOCKS(reader);
	BLOCKS(writer);
	GIVES(open(read_fifo, O_RDWR | O_NONBLOCK));
	FINISHES(reader);
	BLOCKS(writer);
	GIVES(open(write_fifo, O_RDWR | O_NONBLOCK));
	FINISHES(writer);
}
