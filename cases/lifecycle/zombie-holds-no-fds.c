/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

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
	MUST(fcntl(fd[0], F_SETFL, O_NONBLOCK));
	pid_t zombie = child(leave_at_once, NULL);
	MUST(close(fd[1]));
	MUST(waitid(P_PID, (id_t)zombie, &info, WEXITED | WNOWAIT));
	EQUAL(read(fd[0], &byte, 1), 0);
	FINISHES(zombie);
}
