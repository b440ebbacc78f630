/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void open_and_read_end_of_file(void *fifo)
{
	int fd = GIVES(open(fifo, O_RDONLY));
	char byte;

	EQUAL(read(fd, &byte, 1), 0);
}

/* The second reader lets the writer come in without having to wait for the one that is watched. */
CASE("an open() of a FIFO with O_RDONLY that blocks returns when a writer has opened it, even if that closes it at once",
     POSIX("open", "DESCRIPTION, O_NONBLOCK"))
{
	const char *fifo = temp_fifo();
	pid_t reader = child(open_and_read_end_of_file, (void *)fifo);

	MUST(open(fifo, O_RDONLY | O_NONBLOCK));
	BLOCKS(reader);
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	MUST(close(writer));
	FINISHES(reader);
}
