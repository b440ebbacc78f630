/* SPDX-License-Identifier: MIT */
#include <spawn.h>
#include <sys/wait.h>

#include "stream.h"

CASE("posix_spawn_file_actions_adddup2() of a descriptor to itself keeps it for the child though it has FD_CLOEXEC",
     POSIX_OPTION(SPN, "posix_spawn_file_actions_adddup2", "DESCRIPTION"), NEEDS(SHELL))
{
	static char *arguments[] = {"sh", "-c", "echo x >&5", NULL};
	posix_spawn_file_actions_t actions;
	int fd[2], status;
	pid_t pid;

	for (int number = 3; number < 8; number++)
		LOOK(close(number)); /* what whoever started this left open */
	MUST(pipe(fd));
	MUST_HOLD(fd[1] < 5);
	MUST(dup2(fd[1], 5));
	MUST(fcntl(5, F_SETFD, FD_CLOEXEC));
	MUST0(posix_spawn_file_actions_init(&actions));
	RETURNS(0, posix_spawn_file_actions_adddup2(&actions, 5, 5));
	RETURNS(0, posix_spawn(&pid, "/bin/sh", &actions, NULL, arguments, (char *[]){NULL}));
	MUST0(posix_spawn_file_actions_destroy(&actions));
	EQUAL(waitpid(pid, &status, 0), pid);
	EQUAL(status, 0);
	set_nonblocking(fd[0]);
	READS(fd[0], "x\n");
	EQUAL(fcntl(5, F_GETFD), FD_CLOEXEC);
}
