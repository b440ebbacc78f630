/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "stream.h"

static void write_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(write(fd[1], "x", 1), 1);
}

CASE("write() to a full " OBJECT " blocks until a reader has made room, and its byte comes after all that was there",
     VARIANT(pipe, "pipe/write-blocks-when-full", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/write-full-blocks-until-read", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-write-blocks-when-full", POSIX("write", "DESCRIPTION")))
{
	char data[65536] = {0};
	int fd[2];

	make_stream(fd);
	size_t left = fill(fd[1]);
	pid_t writer = child(write_one_byte, fd);
	BLOCKS(writer);
	while (left > 0) {
		ssize_t n = MUST(read(fd[0], data, left < sizeof(data) ? left : sizeof(data)));

		EQUAL(memchr(data, 'x', (size_t)n) == NULL, true);
		left -= (size_t)n;
	}
	FINISHES(writer);
	set_nonblocking(fd[0]);
	READS(fd[0], "x");
}
