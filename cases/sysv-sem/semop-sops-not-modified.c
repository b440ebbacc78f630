/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void take_blocked(void *set)
{
	struct sembuf before[] = {{0, -1, 0}, {1, 2, SEM_UNDO}, {1, -2, 0}}, operations[3];

	memcpy(operations, before, sizeof(before));
	SUCCEEDS(semop(INT(set), operations, 3));
	EQUAL_BYTES(operations, before, sizeof(before));
}

CASE("semop() leaves the array of operations as it was, when it succeeds at once or blocked, and when it fails",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);
	struct sembuf before[] = {{1, 3, SEM_UNDO}, {1, -1, 0}, {0, -9, IPC_NOWAIT}}, operations[3];

	memcpy(operations, before, sizeof(before));
	FAILS(EAGAIN, semop(set, operations, 3));
	EQUAL_BYTES(operations, before, sizeof(before));
	SUCCEEDS(semop(set, operations, 2));
	EQUAL(semctl(set, 1, GETVAL), 2);
	EQUAL_BYTES(operations, before, sizeof(before));
	pid_t taker = child(take_blocked, &set);
	BLOCKS(taker);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
