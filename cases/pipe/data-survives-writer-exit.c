/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_three_bytes(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(write(fd[1], "abc", 3), 3);
}

static void read_three_bytes(void *pipe_ends)
{
	int *fd = pipe_ends;
	char data[8] = {0};

	READS(fd[0], "abc");
	EQUAL(read(fd[0], data, sizeof(data)), 0);
}

CASE("what a process wrote into a " OBJECT " before it ended is still read, and end-of-file comes after it",
     VARIANT(pipe, "pipe/data-survives-writer-exit", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/data-survives-writer-exit", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-data-survives-writer-exit", POSIX("read", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	FINISHES(child(write_three_bytes, fd));
	MUST(close(fd[1]));
	FINISHES(child(read_three_bytes, fd));
}
