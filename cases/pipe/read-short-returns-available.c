/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void read_much(void *pipe_ends)
{
	int *fd = pipe_ends;

	READS(fd[0], "abc");
}

CASE("a blocking read() of more bytes than a pipe holds returns those at once and waits for no more",
     POSIX("read", "RETURN VALUE"))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(write(fd[1], "abc", 3));
	FINISHES(child(read_much, fd));
}
