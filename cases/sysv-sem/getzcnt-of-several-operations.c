/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_both(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 0, 0}, {1, 0, 0}, {2, 1, 0}));
}

CASE("a semop() of several operations counts in GETZCNT of the semaphore whose zero it waits for, and not of one that is 0",
     XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(3, 0600);

	MUST(SEMOP(set, {1, 1, 0}));
	pid_t waiter = child(wait_for_both, &set);
	BLOCKS(waiter);
	EQUAL(semctl(set, 1, GETZCNT), 1);
	EQUAL(semctl(set, 0, GETZCNT), 0);
	EQUAL(semctl(set, 1, GETNCNT), 0);
	MUST(SEMOP(set, {1, -1, 0}));
	FINISHES(waiter);
	EQUAL(semctl(set, 1, GETZCNT), 0);
	EQUAL(semctl(set, 2, GETVAL), 1);
}
