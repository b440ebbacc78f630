/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void wait_for_zero(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){0, 0, 0}, 1), 0);
}

CASE("every process that is blocked in semop() for zero proceeds when the value becomes 0", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t waiter[3];

	MUST(semop(set, &(struct sembuf){0, 3, 0}, 1));
	for (int i = 0; i < 3; i++) {
		waiter[i] = child(wait_for_zero, &set);
		BLOCKS(waiter[i]);
	}
	EQUAL(semop(set, &(struct sembuf){0, -3, IPC_NOWAIT}, 1), 0);
	for (int i = 0; i < 3; i++)
		FINISHES(waiter[i]);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
