/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_much(void *pipe_ends)
{
	int *fd = pipe_ends;

	READS(fd[0], "abc");
}

CASE("a blocking read() of more bytes than a " OBJECT " holds returns those at once and waits for no more",
     VARIANT(pipe, "pipe/read-short-returns-available", POSIX("read", "RETURN VALUE")),
     VARIANT(fifo, "fifo/read-short-returns-available", POSIX("read", "RETURN VALUE")),
     VARIANT(stream, "unix-socket/stream-read-short-returns-available", POSIX("read", "RETURN VALUE")))
{
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	FINISHES(child(read_much, fd));
}
