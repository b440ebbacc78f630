/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void try(void *argument)
{
	int set = INT(argument);

	FAILS(EAGAIN, SEMOP(set, {0, -1, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 0);
	MUST(SEMOP(set, {0, 2, 0}));
	FAILS(EAGAIN, SEMOP(set, {0, -3, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 2);
	EQUAL(semctl(set, 0, GETNCNT), 0);
}

CASE("semop() with IPC_NOWAIT that would subtract more than the value fails with EAGAIN and changes nothing",
     XSI("semop", "ERRORS [EAGAIN]"))
{
	int set = temp_semaphores(1);

	FINISHES(child(try, &set));
}
