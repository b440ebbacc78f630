/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "plumbline.h"

static void read_interrupted(void *pipe_ends)
{
	int *fd = pipe_ends;
	char byte;

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, read(fd[0], &byte, 1));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("a blocked read() of a pipe fails with EINTR when a handler installed without SA_RESTART has run",
     POSIX("read", "ERRORS [EINTR]"))
{
	int fd[2];

	MUST(pipe(fd));
	pid_t reader = child(read_interrupted, fd);
	BLOCKS(reader);
	INTERRUPTS(SIGUSR1, reader);
}
