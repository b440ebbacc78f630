/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	MUST(SEMOP(INT(set), {0, -1, 0}));
}

static void wait_for_zero(void *set)
{
	MUST(SEMOP(INT(set), {1, 0, 0}));
}

CASE("semctl() with GETNCNT and GETZCNT counts a blocked process no more when it has been killed",
     XSI("semctl", "DESCRIPTION, GETNCNT"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {1, 1, 0}));
	pid_t taker = child(take, &set), waiter = child(wait_for_zero, &set);
	BLOCKS(taker);
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	EQUAL(semctl(set, 1, GETZCNT), 1);
	stop(taker);
	stop(waiter);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETZCNT), 0);
}
