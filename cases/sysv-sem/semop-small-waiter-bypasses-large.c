/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_three(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -3, 0}));
}

static void take_one(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}));
}

CASE("a process that is blocked in semop() for 1 proceeds after +1 although another has been blocked for 3 before it",
     LINUX("semop(2)", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t large = child(take_three, &set);

	BLOCKS(large);
	pid_t small = child(take_one, &set);
	BLOCKS(small);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	FINISHES(small);
	BLOCKS(large);
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, 3, 0}));
	FINISHES(large);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
