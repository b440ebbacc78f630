/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_two(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -2, 0}));
}

CASE("semop() that is blocked for 2 stays blocked, and takes nothing, after +1, and proceeds after a second +1",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t taker = child(take_two, &set);

	BLOCKS(taker);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
}
