/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_zero(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 0, 0}));
}

CASE("semop() with a sem_op of 0 blocks while the value is not 0, over its fall to 1 too, and returns when it has become 0",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 2, 0}));
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	SUCCEEDS(SEMOP(set, {0, -1, IPC_NOWAIT}));
	BLOCKS(waiter);
	SUCCEEDS(SEMOP(set, {0, -1, IPC_NOWAIT}));
	FINISHES(waiter);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
