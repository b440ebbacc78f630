/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_second(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {1, -1, 0}));
}

CASE("a process that is blocked on one semaphore stays so while others of the set are raised and lowered",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);
	pid_t taker = child(take_second, &set);

	BLOCKS(taker);
	SUCCEEDS(SEMOP(set, {0, 5, 0}, {2, 5, 0}));
	SUCCEEDS(SEMOP(set, {0, -1, IPC_NOWAIT}, {2, -5, IPC_NOWAIT}));
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 4);
	EQUAL(semctl(set, 1, GETNCNT), 1);
	SUCCEEDS(SEMOP(set, {1, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
