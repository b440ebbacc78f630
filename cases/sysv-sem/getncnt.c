/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *argument)
{
	int *set = argument;

	MUST(SEMOP(set[0], {1, -2, 0}));
}

CASE("semctl() with GETNCNT returns how many are waiting for that semaphore to increase, and counts those no more that "
     "proceeded",
     XSI("semctl", "DESCRIPTION, GETNCNT"))
{
	int set = temp_semaphores(3);
	pid_t taker[3];

	MUST(SEMOP(set, {1, 1, 0}));
	EQUAL(semctl(set, 1, GETNCNT), 0);
	for (int i = 0; i < 3; i++) {
		taker[i] = child(take, &set);
		BLOCKS(taker[i]);
		EQUAL(semctl(set, 1, GETNCNT), i + 1);
	}
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 2, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETZCNT), 0);
	MUST(SEMOP(set, {1, 5, 0}));
	for (int i = 0; i < 3; i++)
		FINISHES(taker[i]);
	EQUAL(semctl(set, 1, GETNCNT), 0);
}
