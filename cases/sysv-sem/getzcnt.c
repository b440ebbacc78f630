/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_zero(void *argument)
{
	int *set = argument;

	MUST(SEMOP(set[0], {1, 0, 0}));
}

CASE("semctl() with GETZCNT returns how many are waiting for that semaphore to become 0, and counts those no more that "
     "proceeded",
     XSI("semctl", "DESCRIPTION, GETZCNT"))
{
	int set = temp_semaphores(3);
	pid_t waiter[3];

	MUST(SEMOP(set, {1, 1, 0}));
	EQUAL(semctl(set, 1, GETZCNT), 0);
	for (int i = 0; i < 3; i++) {
		waiter[i] = child(wait_for_zero, &set);
		BLOCKS(waiter[i]);
		EQUAL(semctl(set, 1, GETZCNT), i + 1);
	}
	EQUAL(semctl(set, 0, GETZCNT), 0);
	EQUAL(semctl(set, 2, GETZCNT), 0);
	EQUAL(semctl(set, 1, GETNCNT), 0);
	MUST(SEMOP(set, {1, -1, 0}));
	for (int i = 0; i < 3; i++)
		FINISHES(waiter[i]);
	EQUAL(semctl(set, 1, GETZCNT), 0);
}
