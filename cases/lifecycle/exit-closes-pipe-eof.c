/* SPDX-License-Identifier: MIT */
#include "stream.h"

static struct gate *leave;

static void hold_until_told(void *writer)
{
	EQUAL(write(INT(writer), "x", 1), 1);
	pass_gate(leave);
	_exit(0);
}

CASE("_exit() closes the pipe ends of the process: the reader gets end-of-file after it, and not before",
     POSIX("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	int fd[2];
	char byte = 0;

	leave = new_gate();
	MUST(pipe(fd));
	pid_t holder = child(hold_until_told, &fd[1]);
	MUST(close(fd[1]));
	READS(fd[0], "x");
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
	open_gate(leave);
	FINISHES(holder);
	EQUAL(read(fd[0], &byte, 1), 0);
}
