/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void add_and_take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 3, 0}, {1, -1, 0}, {2, -1, 0}, {0, 1, 0}));
}

CASE("while semop() of several operations is blocked none of them has been done, and when it returns all have",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);

	MUST(SEMOP(set, {1, 1, 0}));
	pid_t taker = child(add_and_take, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 1);
	MUST(SEMOP(set, {2, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 4);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
