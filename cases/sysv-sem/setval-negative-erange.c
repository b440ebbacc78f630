/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with SETVAL and a value below 0 fails with ERANGE and changes nothing", LINUX("semctl(2)", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(1);

	MUST(semctl(set, 0, SETVAL, VAL(5)));
	FAILS(ERANGE, semctl(set, 0, SETVAL, VAL(-1)));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
