/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semop() of 0 operations fails with EINVAL", LINUX("semop(2)", "ERRORS [EINVAL]"))
{
	int set = temp_semaphores(1);

	FAILS(EINVAL, semop(set, &(struct sembuf){0, 1, 0}, 0));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semop(set, &(struct sembuf){0, 1, 0}, 1), 0);
	EQUAL(semctl(set, 0, GETVAL), 1);
}
