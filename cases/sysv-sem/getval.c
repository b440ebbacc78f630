/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semctl() with GETVAL returns the current value of the semaphore that semnum names", XSI("semctl", "DESCRIPTION, GETVAL"))
{
	int set = temp_semaphores(3);

	MUST(semop(set, (struct sembuf[]){{0, 1, 0}, {1, 32767, 0}, {2, 300, 0}}, 3));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 32767);
	EQUAL(semctl(set, 2, GETVAL), 300);
	MUST(semop(set, &(struct sembuf){1, -32767, 0}, 1));
	EQUAL(semctl(set, 1, GETVAL), 0);
}
