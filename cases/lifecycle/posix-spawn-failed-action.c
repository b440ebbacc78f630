/* SPDX-License-Identifier: MIT */
#include <spawn.h>
#include <sys/wait.h>

#include "stream.h"

CASE("when a file action fails, posix_spawn() returns its error or the child exits with 127, and the program is not run",
     POSIX_OPTION(SPN, "posix_spawn", "RETURN VALUE"), NEEDS(SHELL))
{
	static char *arguments[] = {"sh", "-c", "echo ran >&6", NULL};
	posix_spawn_file_actions_t actions;
	int fd[2], status = 0;
	pid_t pid;

	MUST(pipe(fd));
	MUST(dup2(fd[1], 6));
	MUST0(posix_spawn_file_actions_init(&actions));
	MUST0(posix_spawn_file_actions_addopen(&actions, 5, temp_path(), O_RDONLY, 0));
	int error = posix_spawn(&pid, "/bin/sh", &actions, NULL, arguments, (char *[]){NULL});
	MUST0(posix_spawn_file_actions_destroy(&actions));
	VARIES("with how the C library makes the child: it may know of the failure, or the child alone");
	if (error == 0) {
		EQUAL(waitpid(pid, &status, 0), pid);
		HOLDS(WIFEXITED(status));
		EQUAL(WEXITSTATUS(status), 127);
	} else {
		EQUAL(error, ENOENT);
	}
	set_nonblocking(fd[0]);
	NOTHING_LEFT(fd[0]);
	FAILS(ECHILD, waitpid(-1, NULL, WNOHANG));
}
