/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_and_add(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 0, 0}, {1, 1, 0}));
}

CASE("GETZCNT counts who waits for zero in a semop() of several operations at the semaphore that it waits for, and at no other",
     XSI("semctl", "DESCRIPTION, GETZCNT"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t waiter = child(wait_and_add, &set);
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, GETZCNT), 1);
	EQUAL(semctl(set, 1, GETZCNT), 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	MUST(SEMOP(set, {0, -1, 0}));
	FINISHES(waiter);
	EQUAL(semctl(set, 0, GETZCNT), 0);
	EQUAL(semctl(set, 1, GETVAL), 1);
}
