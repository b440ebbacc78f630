/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"

static void use_both_ends(const char *ends)
{
	int read_end = atoi(ends), write_end = atoi(strchr(ends, ' '));

	EQUAL(write(write_end, "x", 1), 1);
	READS(read_end, "x");
}

static void exec_with_both(void *pipe_ends)
{
	int *fd = pipe_ends;
	char ends[32];

	snprintf(ends, sizeof(ends), "%d %d", fd[0], fd[1]);
	exec_self(ends);
}

CASE("both descriptors of pipe() have FD_CLOEXEC clear, and stay open in an executed program", POSIX("pipe", "DESCRIPTION"),
     NEEDS(EXEC_SELF), AFTER_EXEC(use_both_ends))
{
	int fd[2];

	SUCCEEDS(pipe(fd));
	EQUAL(fcntl(fd[0], F_GETFD) & FD_CLOEXEC, 0);
	EQUAL(fcntl(fd[1], F_GETFD) & FD_CLOEXEC, 0);
	FINISHES(child(exec_with_both, fd));
}
