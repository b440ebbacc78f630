/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	READS(fd[0], "x");
}

CASE("read() on an empty " OBJECT " blocks until another process writes",
     VARIANT(pipe, "pipe/read-blocks-until-data", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(fifo, "fifo/blocking-read-waits-for-open-writer", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(stream, "unix-socket/stream-read-blocks-until-data", POSIX("read", "DESCRIPTION")))
{
	int fd[2];

	make_stream(fd);
	pid_t reader = child(read_one_byte, fd);
	BLOCKS(reader);
	MUST(write(fd[1], "x", 1));
	FINISHES(reader);
}
