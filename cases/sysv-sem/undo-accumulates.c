/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void operate(void *argument)
{
	int set = INT(argument);

	SUCCEEDS(SEMOP(set, {0, -4, SEM_UNDO}));
	SUCCEEDS(SEMOP(set, {0, 1, SEM_UNDO}));
	SUCCEEDS(SEMOP(set, {0, -2, SEM_UNDO}, {1, 5, SEM_UNDO}, {0, -1, SEM_UNDO}));
	SUCCEEDS(SEMOP(set, {1, -2, SEM_UNDO}));
	EQUAL(semctl(set, 0, GETVAL), 4);
	EQUAL(semctl(set, 1, GETVAL), 23);
}

CASE("at exit the sum of all that semop() did with SEM_UNDO is undone, for each semaphore by itself",
     XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 10, 0}, {1, 20, 0}));
	FINISHES(child(operate, &set));
	EQUAL(semctl(set, 0, GETVAL), 10);
	EQUAL(semctl(set, 1, GETVAL), 20);
}
