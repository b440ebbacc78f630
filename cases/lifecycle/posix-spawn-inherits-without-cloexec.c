/* SPDX-License-Identifier: MIT */
#include <spawn.h>
#include <sys/wait.h>

#include "stream.h"

CASE("without file actions the child of posix_spawn() has all open descriptors of its parent but those with FD_CLOEXEC",
     POSIX_OPTION(SPN, "posix_spawn", "DESCRIPTION"), NEEDS(SHELL))
{
	static char *arguments[] = {"sh", "-c", "echo x >&5 && ! true 2>/dev/null >&6", NULL};
	int fd[2], status;
	pid_t pid;

	for (int number = 3; number < 8; number++)
		LOOK(close(number)); /* what whoever started this left open */
	MUST(pipe(fd));
	MUST_HOLD(fd[1] < 5);
	MUST(dup2(fd[1], 5));
	MUST(dup2(fd[1], 6));
	MUST(fcntl(6, F_SETFD, FD_CLOEXEC));
	RETURNS(0, posix_spawn(&pid, "/bin/sh", NULL, NULL, arguments, (char *[]){NULL}));
	EQUAL(waitpid(pid, &status, 0), pid);
	EQUAL(status, 0);
	set_nonblocking(fd[0]);
	READS(fd[0], "x\n");
}
