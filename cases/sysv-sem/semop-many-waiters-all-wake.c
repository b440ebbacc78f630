/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

enum { WAITERS = 25 };

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, 0}, {1, 1, 0}));
}

CASE("25 processes that are blocked in semop() for 1 are counted by GETNCNT, and all proceed when the value is raised by 25",
     XSI("semop", "DESCRIPTION"))
{
	int set = private_semaphores(2, 0600);
	pid_t takers[WAITERS];

	for (int i = 0; i < WAITERS; i++)
		takers[i] = child(take, &set);
	for (int i = 0; i < WAITERS; i++)
		BLOCKS(takers[i]);
	EQUAL(semctl(set, 0, GETNCNT), WAITERS);
	SUCCEEDS(SEMOP(set, {0, WAITERS, 0}));
	for (int i = 0; i < WAITERS; i++)
		FINISHES(takers[i]);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), WAITERS);
	EQUAL(semctl(set, 0, GETNCNT), 0);
}
