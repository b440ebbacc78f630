/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void operate(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -2, 0}));
	SUCCEEDS(SEMOP(INT(set), {1, 2, 0}));
}

CASE("what semop() did without SEM_UNDO stays when the process exits", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child(operate, &set));
	EQUAL(semctl(set, 0, GETVAL), 3);
	EQUAL(semctl(set, 1, GETVAL), 2);
}
