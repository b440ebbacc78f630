/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_nothing(void *pipe_ends)
{
	int *fd = pipe_ends;

	MUST(close(fd[1]));
	MUST(close(fd[2]));
	EQUAL(read(fd[0], &(char){0}, 1), 0);
}

CASE("a blocked read() goes on waiting when one of two write ends of a " OBJECT " is closed, and returns 0 when the last is",
     VARIANT(pipe, "pipe/read-blocked-eof-on-last-close", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/read-blocked-eof-on-last-close", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-read-blocked-eof-on-last-close", POSIX("read", "DESCRIPTION")))
{
	int fd[3];

	make_stream(fd);
	fd[2] = MUST(dup(fd[1]));
	pid_t reader = child(read_nothing, fd);
	BLOCKS(reader);
	MUST(close(fd[1]));
	BLOCKS(reader);
	MUST(close(fd[2]));
	FINISHES(reader);
}
