/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() with an array that is not accessible fails with EFAULT and changes nothing", LINUX("semop(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("valgrind reports the address that is bad on purpose"))
{
	int set = temp_semaphores(1);

	FAILS(EFAULT, semop(set, bad_address(), 1));
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
