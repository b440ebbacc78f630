/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* semval is an unsigned short: whatever the system's limit, it is below three times the largest sem_op. */
CASE("semop() that would raise a value above the system's limit fails with ERANGE and changes neither it nor another",
     XSI("semop", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(2);

	_Static_assert(sizeof(unsigned short) == 2, "the largest value is one of 16 bits");
	MUST(SEMOP(set, {0, 3, 0}));
	FAILS(ERANGE, SEMOP(set, {0, 32767, 0}, {0, 32767, 0}, {0, 32767, 0}));
	EQUAL(semctl(set, 0, GETVAL), 3);
	FAILS(ERANGE, SEMOP(set, {1, 1, 0}, {0, 32767, 0}, {0, 32767, 0}, {0, 32767, 0}));
	EQUAL(semctl(set, 0, GETVAL), 3);
	EQUAL(semctl(set, 1, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 4);
}
