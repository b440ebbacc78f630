/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* Five at once, and no more: systems with that limit are about. */
CASE("semop() of several operations that can all proceed does each of them, on semaphores in whatever order",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(4);

	SUCCEEDS(SEMOP(set, {3, 4, 0}, {0, 1, 0}, {2, 3, 0}, {1, 0, IPC_NOWAIT}, {3, -1, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semctl(set, 2, GETVAL), 3);
	EQUAL(semctl(set, 3, GETVAL), 3);
	SUCCEEDS(SEMOP(set, {2, -3, IPC_NOWAIT}, {2, 0, IPC_NOWAIT}, {1, 2, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 2);
	EQUAL(semctl(set, 2, GETVAL), 0);
	EQUAL(semctl(set, 3, GETVAL), 3);
}
