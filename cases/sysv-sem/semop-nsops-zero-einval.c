/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() of 0 operations fails with EINVAL", LINUX("semop(2)", "ERRORS [EINVAL]"))
{
	int set = temp_semaphores(1);

	FAILS(EINVAL, semop(set, &(struct sembuf){0, 1, 0}, 0));
	EQUAL(semctl(set, 0, GETVAL), 0);
	SUCCEEDS(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
