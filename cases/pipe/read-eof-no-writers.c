/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_to_end(void *pipe_ends)
{
	int *fd = pipe_ends;
	char data[16] = {0};

	EQUAL(read(fd[0], data, 2), 2);
	EQUAL(read(fd[0], data + 2, sizeof(data) - 2), 1);
	EQUAL_BYTES(data, "abc\0", 4);
	EQUAL(read(fd[0], data, sizeof(data)), 0);
	EQUAL(read(fd[0], data, sizeof(data)), 0);
	EQUAL_BYTES(data, "abc\0", 4);
}

CASE("read() returns 0, again and again, once a " OBJECT " is empty and its write end closed, and not before",
     VARIANT(pipe, "pipe/read-eof-no-writers", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/read-eof-no-writers", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-read-eof-no-writers", POSIX("read", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	MUST(close(fd[1]));
	FINISHES(child(read_to_end, fd));
}
