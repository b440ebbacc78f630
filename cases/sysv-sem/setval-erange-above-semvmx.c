/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-sem.h"

/* semval is an unsigned short: whatever the system's limit, it is not above USHRT_MAX. */
CASE("semctl() with SETVAL fails with ERANGE for a value that no semaphore can have, and changes nothing",
     XSI("semctl", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(1);

	SUCCEEDS(semctl(set, 0, SETVAL, VAL(5)));
	FAILS(ERANGE, semctl(set, 0, SETVAL, VAL(USHRT_MAX + 1)));
	FAILS(ERANGE, semctl(set, 0, SETVAL, VAL(USHRT_MAX + 2)));
	FAILS(ERANGE, semctl(set, 0, SETVAL, VAL(INT_MAX)));
	EQUAL(semctl(set, 0, GETVAL), 5);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(6)));
	EQUAL(semctl(set, 0, GETVAL), 6);
}
