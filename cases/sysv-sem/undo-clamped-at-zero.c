/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void add(void *argument)
{
	int set = INT(argument);

	SUCCEEDS(SEMOP(set, {0, 5, SEM_UNDO}));
	SUCCEEDS(SEMOP(set, {0, -3, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 2);
}

CASE("an undoing that would make the value negative lowers it to 0, and the process ends without waiting",
     LINUX("semop(2)", "BUGS"))
{
	int set = temp_semaphores(1);

	FINISHES(child(add, &set));
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
