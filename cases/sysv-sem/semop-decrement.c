/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() that subtracts no more than the value of a semaphore subtracts it, to 0 at the least, and returns 0 at once",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 7, 0}, {1, 7, 0}));
	SUCCEEDS(SEMOP(set, {0, -4, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 3);
	SUCCEEDS(SEMOP(set, {0, -3, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 7);
}
