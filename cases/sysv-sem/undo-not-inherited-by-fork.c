/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>
#include <unistd.h>

#include "sysv-sem.h"

static void take_and_fork(void *argument)
{
	int set = INT(argument);

	SUCCEEDS(SEMOP(set, {0, -2, SEM_UNDO}));
	pid_t forked = GIVES(fork());
	if (forked == 0)
		_exit(0);
	MUST(waitpid(forked, NULL, 0));
	EQUAL(semctl(set, 0, GETVAL), 3);
}

CASE("what a process has to undo is not inherited by the child that it forks: the end of that undoes nothing",
     XSI("fork", "DESCRIPTION"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child(take_and_fork, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
