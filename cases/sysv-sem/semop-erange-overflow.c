/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
	struct seminfo *__buf;
};

CASE("semop() that would raise a value above the system's limit fails with ERANGE and changes neither it nor another",
     XSI("semop", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(2);
	struct seminfo info = {0};

	MUST(semctl(0, 0, IPC_INFO, (union semun){.__buf = &info}));
	MUST(semctl(set, 0, SETVAL, (union semun){.val = info.semvmx}));
	FAILS(ERANGE, semop(set, &(struct sembuf){0, 1, 0}, 1));
	FAILS(ERANGE, semop(set, (struct sembuf[]){{1, 1, 0}, {0, 32767, 0}}, 2));
	EQUAL(semctl(set, 0, GETVAL), info.semvmx);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semop(set, &(struct sembuf){0, -1, 0}, 1), 0);
	EQUAL(semctl(set, 0, GETVAL), info.semvmx - 1);
}
