/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	GIVES(open(fifo, O_RDONLY));
}

CASE("an open() of a FIFO with O_RDONLY blocks on while there are other readers but no writer, and one writer releases all",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	pid_t first = child(open_reader, (void *)fifo), second = child(open_reader, (void *)fifo);

	BLOCKS(first);
	BLOCKS(second);
	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	BLOCKS(first);
	BLOCKS(second);
	MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	FINISHES(first);
	FINISHES(second);
}
