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

CASE("what a process wrote into a pipe before it ended is still read, and end-of-file comes after it",
     POSIX("read", "DESCRIPTION, pipe or FIFO"))
{
	int fd[2];

	MUST(pipe(fd));
	FINISHES(child(write_three_bytes, fd));
	MUST(close(fd[1]));
	FINISHES(child(read_three_bytes, fd));
}
