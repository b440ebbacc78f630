/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>

#include "plumbline.h"

static void open_reader(void *fifo)
{
	int fd = open(fifo, O_RDONLY);

	MUST_HOLD(fd >= 0 || errno != ENOENT); /* or it came too late */
	AT_LEAST(fd, 0);
}

static void open_writer(void *fifo)
{
	GIVES(open(fifo, O_WRONLY));
}

CASE("a reader that blocks in open() of a FIFO is met by a writer that opens the name the FIFO has been given meanwhile",
     POSIX("rename", "DESCRIPTION"))
{
	const char *fifo = temp_fifo(), *renamed = temp_path();
	pid_t reader = child(open_reader, (void *)fifo);

	BLOCKS(reader);
	SUCCEEDS(rename(fifo, renamed));
	BLOCKS(reader);
	FINISHES(child(open_writer, (void *)renamed));
	FINISHES(reader);
}
