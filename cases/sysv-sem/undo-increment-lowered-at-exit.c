/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void add(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 3, SEM_UNDO}));
	EQUAL(semctl(INT(set), 0, GETVAL), 5);
}

CASE("what semop() with SEM_UNDO has added is subtracted again when the process exits", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 2, 0}));
	FINISHES(child(add, &set));
	EQUAL(semctl(set, 0, GETVAL), 2);
}
