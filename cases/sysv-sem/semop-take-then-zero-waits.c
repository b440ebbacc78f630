/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_the_last(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {0, 0, 0}, {0, 5, 0}));
}

CASE("a semop() that subtracts 1, then waits for zero of the same semaphore and adds, waits at 2 and at 0 and proceeds at 1",
     XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(1, 0600);

	MUST(SEMOP(set, {0, 2, 0}));
	pid_t taker = child(take_the_last, &set);
	BLOCKS(taker);
	MUST(SEMOP(set, {0, -2, 0}));
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 5);
}
