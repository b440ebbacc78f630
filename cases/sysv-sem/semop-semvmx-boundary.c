/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semop() raises a value to 32767 and not beyond, in one step or in the last of several", LINUX("semop(2)", "NOTES"))
{
	int set = temp_semaphores(2);

	EQUAL(semop(set, &(struct sembuf){0, 32767, 0}, 1), 0);
	EQUAL(semctl(set, 0, GETVAL), 32767);
	EQUAL(semop(set, &(struct sembuf){1, 32766, 0}, 1), 0);
	EQUAL(semop(set, &(struct sembuf){1, 1, 0}, 1), 0);
	EQUAL(semctl(set, 1, GETVAL), 32767);
	FAILS(ERANGE, semop(set, &(struct sembuf){1, 1, 0}, 1));
	EQUAL(semop(set, &(struct sembuf){1, -32767, IPC_NOWAIT}, 1), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
