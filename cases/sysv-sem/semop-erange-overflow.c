/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO */

#include "sysv-sem.h"

CASE("semop() that would raise a value above the system's limit fails with ERANGE and changes neither it nor another",
     XSI("semop", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(2);
	struct seminfo info = {0};

	MUST(semctl(0, 0, IPC_INFO, INFO(&info)));
	MUST(semctl(set, 0, SETVAL, VAL(info.semvmx)));
	FAILS(ERANGE, SEMOP(set, {0, 1, 0}));
	FAILS(ERANGE, SEMOP(set, {1, 1, 0}, {0, 32767, 0}));
	EQUAL(semctl(set, 0, GETVAL), info.semvmx);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(SEMOP(set, {0, -1, 0}), 0);
	EQUAL(semctl(set, 0, GETVAL), info.semvmx - 1);
}
