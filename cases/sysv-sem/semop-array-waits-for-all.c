/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_both(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {1, -1, 0}));
}

/* The semaphores are never positive together before the end. */
CASE("a blocked semop() that subtracts from two semaphores goes on only when both can be lowered at the same time",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);
	pid_t taker = child(take_both, &set);

	BLOCKS(taker);
	MUST(SEMOP(set, {0, 1, 0}));
	BLOCKS(taker);
	SUCCEEDS(SEMOP(set, {0, -1, IPC_NOWAIT}));
	MUST(SEMOP(set, {1, 1, 0}));
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 1);
	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
