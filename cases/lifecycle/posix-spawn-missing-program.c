/* SPDX-License-Identifier: MIT */
#include <spawn.h>
#include <sys/wait.h>

#include "plumbline.h"

CASE("posix_spawn() of a program that does not exist returns ENOENT or makes a child that exits with 127",
     POSIX_OPTION(SPN, "posix_spawn", "RETURN VALUE"))
{
	static char *arguments[] = {"missing", NULL};
	int status;
	pid_t pid;
	int error = posix_spawn(&pid, temp_path(), NULL, NULL, arguments, (char *[]){NULL});

	VARIES("with how the C library makes the child: it may know of the failure, or the child alone");
	if (error == 0) {
		EQUAL(waitpid(pid, &status, 0), pid);
		HOLDS(WIFEXITED(status));
		EQUAL(WEXITSTATUS(status), 127);
	} else {
		EQUAL(error, ENOENT);
	}
	FAILS(ECHILD, waitpid(-1, NULL, WNOHANG));
}
