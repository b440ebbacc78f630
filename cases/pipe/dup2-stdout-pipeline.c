/* SPDX-License-Identifier: MIT */
#include "stream.h"

static void write_to_stdout(const char *text)
{
	EQUAL(write(STDOUT_FILENO, text, 5), 5);
}

static void exec_on_pipe(void *pipe_ends)
{
	int *fd = pipe_ends;

	EQUAL(dup2(fd[1], STDOUT_FILENO), STDOUT_FILENO);
	MUST(close(fd[0]));
	MUST(close(fd[1]));
	exec_self("hello");
}

CASE("what a program writes to its standard output, which dup2() made a pipe before exec, is read from that pipe",
     POSIX("dup2", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(write_to_stdout))
{
	int fd[2];
	char data[16] = {0};

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	FINISHES(child(exec_on_pipe, fd));
	READS(fd[0], "hello");
	NOTHING_LEFT(fd[0]);
	MUST(close(fd[1]));
	EQUAL(read(fd[0], data, sizeof(data)), 0);
}
