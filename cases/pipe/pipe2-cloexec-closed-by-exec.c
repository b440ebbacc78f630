/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

static void find_both_closed(const char *ends)
{
	FAILS(EBADF, fcntl(atoi(ends), F_GETFD));
	FAILS(EBADF, fcntl(atoi(strchr(ends, ' ')), F_GETFD));
}

static void exec_with_both(void *pipe_ends)
{
	int *fd = pipe_ends;
	char ends[32];

	snprintf(ends, sizeof(ends), "%d %d", fd[0], fd[1]);
	exec_self(ends);
}

CASE("an executed program has neither end of a pipe made by pipe2() with O_CLOEXEC, and its creator keeps both",
     POSIX("pipe2", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(find_both_closed))
{
	int fd[2];

	SUCCEEDS(pipe2(fd, O_CLOEXEC));
	FINISHES(child(exec_with_both, fd));
	EQUAL(write(fd[1], "x", 1), 1);
	EQUAL(read(fd[0], &(char){0}, 1), 1);
}
