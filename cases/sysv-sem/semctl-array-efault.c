/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with GETALL or SETALL and an array that is not accessible fails with EFAULT and changes nothing",
     LINUX("semctl(2)", "ERRORS [EFAULT]"), NOT_UNDER_MEMCHECK("valgrind reports the address that is bad on purpose"))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 3, 0}, {1, 4, 0}));
	FAILS(EFAULT, semctl(set, 0, GETALL, ARRAY(bad_address())));
	FAILS(EFAULT, semctl(set, 0, SETALL, ARRAY(bad_address())));
	EQUAL(semctl(set, 0, GETVAL), 3);
	EQUAL(semctl(set, 1, GETVAL), 4);
}
