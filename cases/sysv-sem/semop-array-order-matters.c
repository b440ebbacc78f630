/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void try(void *argument)
{
	int set = INT(argument);

	SUCCEEDS(SEMOP(set, {0, 2, IPC_NOWAIT}, {0, -1, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	FAILS(EAGAIN, SEMOP(set, {0, -2, IPC_NOWAIT}, {0, 2, IPC_NOWAIT}));
	FAILS(EAGAIN, SEMOP(set, {0, 2, IPC_NOWAIT}, {0, 0, IPC_NOWAIT}, {0, -3, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	SUCCEEDS(SEMOP(set, {0, -1, IPC_NOWAIT}, {0, 0, IPC_NOWAIT}, {0, 2, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 2);
}

CASE("several operations of one semop() on one semaphore are done in the order of the array: a later one can take what one has "
     "added, an earlier one cannot",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);

	FINISHES(child(try, &set));
}
