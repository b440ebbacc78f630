/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with a command that there is not fails with EINVAL and leaves the set", XSI("semctl", "ERRORS [EINVAL]"))
{
	int set = temp_semaphores(1);

	FAILS(EINVAL, semctl(set, 0, 4711, VAL(1)));
	FAILS(EINVAL, semctl(set, 0, -1, VAL(1)));
	EQUAL(semctl(set, 0, GETVAL), 0);
}
