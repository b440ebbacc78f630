/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(semtimedop(INT(set), &(struct sembuf){0, -1, 0}, 1, NULL));
}

CASE("semtimedop() without a timeout blocks as semop() does, until it can proceed", LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(1);
	pid_t taker = child(take, &set);

	BLOCKS(taker);
	MUST(SEMOP(set, {0, 3, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 2);
	SUCCEEDS(semtimedop(set, &(struct sembuf){0, -1, 0}, 1, NULL));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
