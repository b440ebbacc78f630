/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take_interrupted(void *set)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, SEMOP(INT(set), {1, 1, 0}, {0, -1, 0}));
	AT_LEAST(caught(SIGUSR1), 1);
}

CASE("a blocked semop() fails with EINTR when a handler installed without SA_RESTART has run, and none of its operations has "
     "been "
     "done",
     XSI("semop", "ERRORS [EINTR]"))
{
	int set = temp_semaphores(2);
	pid_t taker = child(take_interrupted, &set);

	BLOCKS(taker);
	INTERRUPTS(SIGUSR1, taker);
	EQUAL(semctl(set, 1, GETVAL), 0);
	MUST(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
