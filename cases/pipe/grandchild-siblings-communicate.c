/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_three_bytes(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(write(fd[1], "abc", 3), 3);
}

static void write_from_grandchild(void *pipe_ends)
{
	FINISHES(child(write_three_bytes, pipe_ends));
}

static void read_three_bytes(void *pipe_ends)
{
	int *fd = pipe_ends;

	READS(fd[0], "abc");
}

CASE("a child reads from a pipe what another child, and then a grandchild, wrote into it", POSIX("pipe", "DESCRIPTION"))
{
	int fd[2];

	SUCCEEDS(pipe(fd));
	pid_t reader = child(read_three_bytes, fd);
	BLOCKS(reader);
	pid_t writer = child(write_three_bytes, fd);
	FINISHES(reader);
	FINISHES(writer);
	FINISHES(child(write_from_grandchild, fd));
	FINISHES(child(read_three_bytes, fd));
}
