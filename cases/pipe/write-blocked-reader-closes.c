/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

static void write_one_byte(void *pipe_ends)
{
	int *fd = pipe_ends;

	catch_signal(SIGPIPE, SA_RESTART);
	MUST(close(fd[0]));
	FAILS(EPIPE, write(fd[1], "x", 1));
	EQUAL(caught(SIGPIPE), 1);
}

CASE("a write() that is blocked on a full pipe fails with EPIPE and raises SIGPIPE when the last reader closes",
     POSIX("write", "ERRORS [EPIPE]"))
{
	int fd[2];

	MUST(pipe(fd));
	fill(fd[1]);
	pid_t writer = child(write_one_byte, fd);
	BLOCKS(writer);
	MUST(close(fd[0]));
	FINISHES(writer);
}
