/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_from_both(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {1, -1, 0}));
}

CASE("GETNCNT counts who waits in a semop() of several operations at the semaphore that it waits for, and at no other",
     XSI("semctl", "DESCRIPTION, GETNCNT"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t taker = child(take_from_both, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 1, GETNCNT), 1);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETZCNT), 0);
	MUST(SEMOP(set, {1, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 1, GETNCNT), 0);
}
