/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_and_wait(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -2, SEM_UNDO}));
	SUCCEEDS(SEMOP(INT(set), {0, -1, SEM_UNDO}, {1, -1, 0}));
}

CASE("SETVAL clears what a process has to undo though it is blocked in another semop(), whose own undoing stays due",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = private_semaphores(2, 0600);

	MUST(SEMOP(set, {0, 9, 0}));
	pid_t taker = child(take_and_wait, &set);
	BLOCKS(taker);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(20)));
	MUST(SEMOP(set, {1, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 20);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
