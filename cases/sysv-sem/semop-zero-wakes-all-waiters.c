/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_zero(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 0, 0}));
}

CASE("every process that is blocked in semop() for zero proceeds when the value becomes 0", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t waiter[3];

	MUST(SEMOP(set, {0, 3, 0}));
	for (int i = 0; i < 3; i++) {
		waiter[i] = child(wait_for_zero, &set);
		BLOCKS(waiter[i]);
	}
	SUCCEEDS(SEMOP(set, {0, -3, IPC_NOWAIT}));
	for (int i = 0; i < 3; i++)
		FINISHES(waiter[i]);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
