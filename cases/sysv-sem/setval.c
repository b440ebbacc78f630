/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with SETVAL returns 0 and sets the value of that semaphore and of no other, from 0 to 1000",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = temp_semaphores(3);

	SUCCEEDS(semctl(set, 0, SETVAL, VAL(7)));
	SUCCEEDS(semctl(set, 1, SETVAL, VAL(1000)));
	EQUAL(semctl(set, 0, GETVAL), 7);
	EQUAL(semctl(set, 1, GETVAL), 1000);
	EQUAL(semctl(set, 2, GETVAL), 0);
	SUCCEEDS(semctl(set, 1, SETVAL, VAL(0)));
	EQUAL(semctl(set, 0, GETVAL), 7);
	EQUAL(semctl(set, 1, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, -7, IPC_NOWAIT}));
}
