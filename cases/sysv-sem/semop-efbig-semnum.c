/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semop() fails with EFBIG if an operation names a semaphore that the set does not have, and does none of the others",
     XSI("semop", "ERRORS [EFBIG]"))
{
	int set = temp_semaphores(2);

	FAILS(EFBIG, semop(set, &(struct sembuf){2, 1, 0}, 1));
	FAILS(EFBIG, semop(set, &(struct sembuf){0xFFFF, 1, 0}, 1));
	FAILS(EFBIG, semop(set, (struct sembuf[]){{1, 1, 0}, {2, 0, 0}}, 2));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semop(set, &(struct sembuf){1, 1, 0}, 1), 0);
	EQUAL(semctl(set, 1, GETVAL), 1);
}
