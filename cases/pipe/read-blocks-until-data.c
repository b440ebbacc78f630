/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	READS(fd[0], "x");
}

CASE("read() on an empty pipe blocks until another process writes", POSIX("read", "DESCRIPTION, pipe or FIFO"))
{
	int fd[2];

	MUST(pipe(fd));
	pid_t reader = child(read_one_byte, fd);
	BLOCKS(reader);
	MUST(write(fd[1], "x", 1));
	FINISHES(reader);
}
