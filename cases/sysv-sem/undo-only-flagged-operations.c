/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void operate(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, SEM_UNDO}, {1, -2, 0}, {2, 3, SEM_UNDO}, {0, -3, 0}));
}

CASE("of the operations of one semop() exactly those with SEM_UNDO are undone at exit", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = temp_semaphores(3);

	MUST(SEMOP(set, {0, 10, 0}, {1, 10, 0}, {2, 10, 0}));
	FINISHES(child(operate, &set));
	EQUAL(semctl(set, 0, GETVAL), 7);
	EQUAL(semctl(set, 1, GETVAL), 8);
	EQUAL(semctl(set, 2, GETVAL), 10);
}
