/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_both(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {1, -1, 0}));
}

CASE("a semop() of several operations counts in GETNCNT of the semaphore that it waits for, and not of one it could lower",
     XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(2, 0600);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t taker = child(take_both, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 1, GETNCNT), 1);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETZCNT), 0);
	MUST(SEMOP(set, {1, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 1, GETNCNT), 0);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
