/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -2, 0}));
}

CASE("one semop() that raises a value enough for several blocked processes lets each of them proceed",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t taker[4];

	for (int i = 0; i < 4; i++) {
		taker[i] = child(take, &set);
		BLOCKS(taker[i]);
	}
	SUCCEEDS(SEMOP(set, {0, 9, 0}));
	for (int i = 0; i < 4; i++)
		FINISHES(taker[i]);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 0, GETNCNT), 0);
}
