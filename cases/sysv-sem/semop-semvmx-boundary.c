/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() raises a value to 32767 and not beyond, in one step or in the last of several", LINUX("semop(2)", "NOTES"))
{
	int set = temp_semaphores(2);

	SUCCEEDS(SEMOP(set, {0, 32767, 0}));
	EQUAL(semctl(set, 0, GETVAL), 32767);
	SUCCEEDS(SEMOP(set, {1, 32766, 0}));
	SUCCEEDS(SEMOP(set, {1, 1, 0}));
	EQUAL(semctl(set, 1, GETVAL), 32767);
	FAILS(ERANGE, SEMOP(set, {1, 1, 0}));
	SUCCEEDS(SEMOP(set, {1, -32767, IPC_NOWAIT}));
	EQUAL(semctl(set, 1, GETVAL), 0);
}
