/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_writer(void *fifo)
{
	GIVES(open(fifo, O_WRONLY));
}

/* A writer that has lost its reader keeps the FIFO open for writing. */
CASE("an open() of a FIFO with O_WRONLY blocks while there are other writers but no reader, and one reader releases all",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));

	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(close(reader));
	pid_t first = child(open_writer, (void *)fifo), second = child(open_writer, (void *)fifo);
	BLOCKS(first);
	BLOCKS(second);
	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	FINISHES(first);
	FINISHES(second);
}
