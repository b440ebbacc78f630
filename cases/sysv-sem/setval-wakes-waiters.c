/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_two(void *set)
{
	MUST(SEMOP(INT(set), {0, -2, 0}));
}

static void wait_for_zero(void *set)
{
	MUST(SEMOP(INT(set), {0, 0, 0}));
}

CASE("semctl() with SETVAL lets the processes proceed that are blocked for the value it sets, and no others",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 1, 0}));
	pid_t taker = child(take_two, &set);
	BLOCKS(taker);
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(0)));
	FINISHES(waiter);
	BLOCKS(taker);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(1)));
	EQUAL(semctl(set, 0, GETVAL), 1);
	BLOCKS(taker);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(3)));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
}
