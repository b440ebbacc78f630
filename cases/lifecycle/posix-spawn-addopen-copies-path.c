/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>

#include "plumbline.h"

CASE("posix_spawn_file_actions_addopen() copies the path: overwriting it afterwards does not change what the child opens",
     POSIX_OPTION(SPN, "posix_spawn_file_actions_addopen", "DESCRIPTION"), NEEDS(SHELL))
{
	static char *arguments[] = {"sh", "-c", "read line <&5 && test \"$line\" = right", NULL};
	const char *right = temp_file("right\n", 6), *wrong = temp_file("wrong\n", 6);
	posix_spawn_file_actions_t actions;
	char path[512];
	int status;
	pid_t pid;

	MUST_HOLD(strlen(right) < sizeof(path) && strlen(wrong) < sizeof(path));
	strcpy(path, right);
	MUST0(posix_spawn_file_actions_init(&actions));
	RETURNS(0, posix_spawn_file_actions_addopen(&actions, 5, path, O_RDONLY, 0));
	strcpy(path, wrong);
	RETURNS(0, posix_spawn(&pid, "/bin/sh", &actions, NULL, arguments, (char *[]){NULL}));
	MUST0(posix_spawn_file_actions_destroy(&actions));
	EQUAL(waitpid(pid, &status, 0), pid);
	EQUAL(status, 0);
}
