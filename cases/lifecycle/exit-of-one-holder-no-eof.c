/* SPDX-License-Identifier: MIT */
#include "stream.h"

static struct gate *leave;

static void leave_at_once(void *unused)
{
	(void)unused;
	_exit(0);
}

static void leave_when_told(void *unused)
{
	(void)unused;
	pass_gate(leave);
	_exit(0);
}

CASE("a reader gets no end-of-file when one process exits while another one still has the write end of the pipe",
     POSIX("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	int fd[2];
	char byte;

	leave = new_gate();
	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	pid_t stays = child(leave_when_told, NULL), goes = child(leave_at_once, NULL);
	MUST(close(fd[1]));
	FINISHES(goes);
	NOTHING_LEFT(fd[0]);
	open_gate(leave);
	FINISHES(stays);
	EQUAL(read(fd[0], &byte, 1), 0);
}
