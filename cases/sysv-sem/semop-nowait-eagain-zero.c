/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void try(void *argument)
{
	int set = INT(argument);

	MUST(SEMOP(set, {0, 1, 0}));
	FAILS(EAGAIN, SEMOP(set, {0, 0, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 0, GETZCNT), 0);
	MUST(SEMOP(set, {0, -1, 0}));
	SUCCEEDS(SEMOP(set, {0, 0, IPC_NOWAIT}, {0, 5, 0}));
	EQUAL(semctl(set, 0, GETVAL), 5);
}

CASE("semop() with IPC_NOWAIT that would wait for zero fails with EAGAIN while the value is not 0, and changes nothing",
     XSI("semop", "ERRORS [EAGAIN]"))
{
	int set = temp_semaphores(1);

	FINISHES(child(try, &set));
}
