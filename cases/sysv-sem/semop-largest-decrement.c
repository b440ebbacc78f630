/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -32767, 0}));
}

CASE("semop() that subtracts 32767 blocks at the value 32766 and proceeds at 32767", LINUX("semop(2)", "DESCRIPTION"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 32766, 0}));
	pid_t taker = child(take, &set);
	BLOCKS(taker);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
