/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() whose operations together would raise a semaphore above SEMVMX fails with ERANGE, and does none of them",
     XSI("semop", "ERRORS [ERANGE]"))
{
	enum { SEMVMX = 32767 };
	int set = temp_semaphores(2);

	if (LOOK(semctl(set, 0, SETVAL, VAL(SEMVMX))) != 0 || LOOK(semctl(set, 0, SETVAL, VAL(SEMVMX + 1))) == 0)
		SKIP("SEMVMX is not %d here", SEMVMX);
	MUST(semctl(set, 0, SETVAL, VAL(SEMVMX - 1)));
	FAILS(ERANGE, SEMOP(set, {1, 1, 0}, {0, 1, 0}, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), SEMVMX - 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, 1, 0}, {0, -1, 0}, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), SEMVMX);
}
