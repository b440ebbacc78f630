/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_and_set(void *argument)
{
	int set = INT(argument);

	MUST(SEMOP(set, {0, -1, SEM_UNDO}, {1, -1, SEM_UNDO}));
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(7)));
}

CASE("SETVAL clears what a process has to undo on that semaphore, and not on another of the set",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 5, 0}, {1, 5, 0}));
	FINISHES(child(take_and_set, &set));
	EQUAL(semctl(set, 0, GETVAL), 7);
	EQUAL(semctl(set, 1, GETVAL), 5);
}
