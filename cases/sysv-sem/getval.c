/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with GETVAL returns the current value of the semaphore that semnum names", XSI("semctl", "DESCRIPTION, GETVAL"))
{
	int set = temp_semaphores(3);

	MUST(SEMOP(set, {0, 1, 0}, {1, 1000, 0}, {2, 300, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 1000);
	EQUAL(semctl(set, 2, GETVAL), 300);
	MUST(SEMOP(set, {1, -1000, 0}));
	EQUAL(semctl(set, 1, GETVAL), 0);
}
