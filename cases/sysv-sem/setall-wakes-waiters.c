/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_both(void *set)
{
	MUST(SEMOP(INT(set), {0, -2, 0}, {1, -1, 0}));
}

static void wait_for_zero(void *set)
{
	MUST(SEMOP(INT(set), {2, 0, 0}));
}

CASE("semctl() with SETALL lets every process proceed that is blocked for the values it sets",
     XSI("semctl", "DESCRIPTION, SETALL"))
{
	int set = temp_semaphores(3);
	unsigned short values[] = {3, 1, 0};

	MUST(SEMOP(set, {2, 1, 0}));
	pid_t taker = child(take_both, &set);
	BLOCKS(taker);
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	SUCCEEDS(semctl(set, 0, SETALL, ARRAY(values)));
	FINISHES(taker);
	FINISHES(waiter);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
