/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with SETALL and one value above 32767, the last, fails with ERANGE and changes none",
     LINUX("semctl(2)", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(3);
	unsigned short values[] = {1, 2, 32768};

	MUST(SEMOP(set, {0, 7, 0}, {1, 8, 0}, {2, 9, 0}));
	FAILS(ERANGE, semctl(set, 0, SETALL, ARRAY(values)));
	EQUAL(semctl(set, 0, GETVAL), 7);
	EQUAL(semctl(set, 1, GETVAL), 8);
	EQUAL(semctl(set, 2, GETVAL), 9);
}
