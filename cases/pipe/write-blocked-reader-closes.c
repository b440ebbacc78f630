/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	catch_signal(SIGPIPE, SA_RESTART);
	MUST(close(fd[0]));
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
}

CASE("a write() that is blocked on a full " OBJECT " fails with EPIPE and raises SIGPIPE when the last reader closes",
     VARIANT(pipe, "pipe/write-blocked-reader-closes", POSIX("write", "ERRORS [EPIPE]")),
     VARIANT(fifo, "fifo/write-blocked-reader-leaves-epipe", POSIX("write", "ERRORS [EPIPE]")))
{
	int fd[2];

	make_stream(fd);
	fill(fd[1]);
	pid_t writer = child(write_one_byte, fd);
	BLOCKS(writer);
	MUST(close(fd[0]));
	FINISHES(writer);
}
