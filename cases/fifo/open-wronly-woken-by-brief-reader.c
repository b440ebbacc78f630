/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_writer(void *fifo)
{
	GIVES(open(fifo, O_WRONLY));
}

CASE("an open() of a FIFO with O_WRONLY that blocks returns when a reader has opened it, even if that closes it at once",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	pid_t writer = child(open_writer, (void *)fifo);

	BLOCKS(writer);
	int reader = MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	MUST(close(reader));
	FINISHES(writer);
}
