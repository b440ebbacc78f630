/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_and_give(void *set)
{
	for (int i = 0; i < 5000; i++) {
		SUCCEEDS(SEMOP(INT(set), {0, -2, SEM_UNDO}, {1, 1, SEM_UNDO}));
		SUCCEEDS(SEMOP(INT(set), {0, 2, SEM_UNDO}, {1, -1, SEM_UNDO}));
	}
	SUCCEEDS(SEMOP(INT(set), {0, -1, SEM_UNDO}));
	EQUAL(semctl(INT(set), 0, GETVAL), 2);
}

CASE("thousands of semop() with SEM_UNDO that cancel out leave to be undone at exit only what the last has done",
     XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = private_semaphores(2, 0600);

	MUST(SEMOP(set, {0, 3, 0}));
	FINISHES(child(take_and_give, &set));
	EQUAL(semctl(set, 0, GETVAL), 3);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
