/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void operate(void *argument)
{
	int *set = argument;

	for (int i = 0; i < 3; i++)
		SUCCEEDS(SEMOP(set[i], {1, (short)(-1 - i), SEM_UNDO}));
	for (int i = 0; i < 3; i++)
		EQUAL(semctl(set[i], 1, GETVAL), 4 - i);
}

CASE("what semop() did with SEM_UNDO on several sets is undone at exit in each of them", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set[] = {temp_semaphores(2), temp_semaphores(2), temp_semaphores(2)};

	for (int i = 0; i < 3; i++)
		MUST(SEMOP(set[i], {1, 5, 0}));
	FINISHES(child(operate, set));
	for (int i = 0; i < 3; i++)
		EQUAL(semctl(set[i], 1, GETVAL), 5);
}
