/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

/* Only in this order: 5 is open at first, then closed, then the file, then also 6, and closed again. */
CASE("the file actions of posix_spawn() are done in the child in the order in which they were added, and not in the parent",
     POSIX_OPTION(SPN, "posix_spawn", "DESCRIPTION"), NEEDS(SHELL))
{
	static char *arguments[] = {"sh", "-c", "read line <&6 && test \"$line\" = text && ! true <&5 2>/dev/null", NULL};
	const char *file = temp_file("text\n", 5);
	posix_spawn_file_actions_t actions;
	int status;
	pid_t pid;

	for (int number = 3; number < 8; number++)
		LOOK(close(number)); /* what whoever started this left open */
	MUST(dup2(0, 5));
	MUST0(posix_spawn_file_actions_init(&actions));
	RETURNS(0, posix_spawn_file_actions_addclose(&actions, 5));
	RETURNS(0, posix_spawn_file_actions_addopen(&actions, 5, file, O_RDONLY, 0));
	RETURNS(0, posix_spawn_file_actions_adddup2(&actions, 5, 6));
	RETURNS(0, posix_spawn_file_actions_addclose(&actions, 5));
	RETURNS(0, posix_spawn(&pid, "/bin/sh", &actions, NULL, arguments, (char *[]){NULL}));
	MUST0(posix_spawn_file_actions_destroy(&actions));
	EQUAL(waitpid(pid, &status, 0), pid);
	EQUAL(status, 0);
	EQUAL(fcntl(5, F_GETFD), 0);
	FAILS(EBADF, fcntl(6, F_GETFD));
}
