/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static void close_stream(void *stream)
{
	int status = GIVES(pclose(stream));

	EQUAL(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 6);
}

/* The command has the pipe as its standard input, which popen() for reading leaves alone: it ends when it is told so. */
CASE("pclose() waits until the command has ended, and returns its status", POSIX("pclose", "DESCRIPTION"), NEEDS(SHELL))
{
	int fd[2];

	MUST(pipe(fd));
	MUST(dup2(fd[0], STDIN_FILENO));
	struct thread *closer = thread(close_stream, MUST(popen("read a; exit 6", "r")));
	BLOCKS(closer);
	MUST(write(fd[1], "\n", 1));
	FINISHES(closer);
}
