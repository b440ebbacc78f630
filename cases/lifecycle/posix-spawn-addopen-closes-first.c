/* SPDX-License-Identifier: MIT */
#include <spawn.h>
#include <sys/wait.h>

#include "stream.h"

CASE("posix_spawn_file_actions_addopen() onto a number that is open replaces that descriptor in the child, not in the parent",
     POSIX_OPTION(SPN, "posix_spawn_file_actions_addopen", "DESCRIPTION"), NEEDS(SHELL))
{
	static char *arguments[] = {"sh", "-c", "read line <&5 && test \"$line\" = new", NULL};
	const char *old_file = temp_file("old\n", 4), *new_file = temp_file("new\n", 4);
	posix_spawn_file_actions_t actions;
	int status;
	pid_t pid;

	MUST(dup2(MUST(open(old_file, O_RDONLY)), 5));
	MUST0(posix_spawn_file_actions_init(&actions));
	RETURNS(0, posix_spawn_file_actions_addopen(&actions, 5, new_file, O_RDONLY, 0));
	RETURNS(0, posix_spawn(&pid, "/bin/sh", &actions, NULL, arguments, (char *[]){NULL}));
	MUST0(posix_spawn_file_actions_destroy(&actions));
	EQUAL(waitpid(pid, &status, 0), pid);
	EQUAL(status, 0);
	READS_FIRST(5, "old\n");
}
