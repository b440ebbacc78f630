/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void nowait_on_the_other(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {0, -1, IPC_NOWAIT}, {1, -1, 0}));
}

CASE("of several operations of one semop() that which cannot proceed decides by its IPC_NOWAIT between EAGAIN and blocking",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 1, 0}));
	FAILS(EAGAIN, SEMOP(set, {0, -1, 0}, {1, -1, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	pid_t taker = child(nowait_on_the_other, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
	MUST(SEMOP(set, {1, 1, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
