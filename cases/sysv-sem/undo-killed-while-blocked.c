/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *argument)
{
	int *set = argument;

	SUCCEEDS(SEMOP(set[0], {1, -1, SEM_UNDO}, {0, -1, SEM_UNDO}));
}

CASE("a process killed while it is blocked in semop() has changed nothing and leaves neither something undone nor a count",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {1, 3, 0}));
	pid_t taker = child(take, &set);
	BLOCKS(taker);
	MUST(kill(taker, SIGKILL));
	DIES(taker, SIGKILL);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETVAL), 3);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
