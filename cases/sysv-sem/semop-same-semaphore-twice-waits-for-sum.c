/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_twice(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {0, -1, 0}));
}

CASE("a semop() that subtracts 1 twice from one semaphore waits at the value 1, takes nothing meanwhile, and proceeds at 2",
     XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(1, 0600);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t taker = child(take_twice, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
