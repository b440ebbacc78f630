/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_and_take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, 0, 0}, {1, -1, 0}));
}

CASE("SETVAL of 0 lets a semop() proceed that waits for that zero and subtracts from another semaphore",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = private_semaphores(2, 0600);

	MUST(SEMOP(set, {0, 2, 0}, {1, 3, 0}));
	pid_t waiter = child(wait_and_take, &set);
	BLOCKS(waiter);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(1)));
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 3);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(0)));
	FINISHES(waiter);
	EQUAL(semctl(set, 1, GETVAL), 2);
	EQUAL(semctl(set, 0, GETZCNT), 0);
}
