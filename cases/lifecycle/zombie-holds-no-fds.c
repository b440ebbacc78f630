/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>

#include "stream.h"

static void leave_at_once(void *unused)
{
	(void)unused;
	_exit(0);
}

CASE("a process that has ended but has not been waited for holds no descriptors",
     POSIX("_exit", "DESCRIPTION, Consequences of Process Termination"))
{
	siginfo_t info;
	int fd[2];
	char byte;

	MUST(pipe(fd));
	set_nonblocking(fd[0]);
	pid_t zombie = child(leave_at_once, NULL);
	MUST(close(fd[1]));
	MUST(waitid(P_PID, (id_t)zombie, &info, WEXITED | WNOWAIT));
	EQUAL(read(fd[0], &byte, 1), 0);
	FINISHES(zombie);
}
