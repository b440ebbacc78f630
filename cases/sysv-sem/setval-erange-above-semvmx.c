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

CASE("semctl() with SETVAL takes the largest value that the system allows, and fails with ERANGE for one more, changing "
     "nothing",
     XSI("semctl", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(1);
	struct seminfo info = {0};

	MUST(semctl(0, 0, IPC_INFO, (union semun){.__buf = &info}));
	EQUAL(semctl(set, 0, SETVAL, (union semun){.val = 5}), 0);
	FAILS(ERANGE, semctl(set, 0, SETVAL, (union semun){.val = info.semvmx + 1}));
	FAILS(ERANGE, semctl(set, 0, SETVAL, (union semun){.val = 0x10001}));
	EQUAL(semctl(set, 0, GETVAL), 5);
	EQUAL(semctl(set, 0, SETVAL, (union semun){.val = info.semvmx}), 0);
	EQUAL(semctl(set, 0, GETVAL), info.semvmx);
}
