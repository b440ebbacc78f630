/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -2, 0}));
}

CASE("semop() that subtracts more than the value of a semaphore blocks until another process has raised it enough",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t taker = child(take, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
	SUCCEEDS(SEMOP(set, {1, 9, 0}));
	EQUAL(semctl(set, 1, GETVAL), 9);
	BLOCKS(taker);
	SUCCEEDS(SEMOP(set, {0, 4, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 3);
}
