/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* IPC_INFO */

#include "sysv-sem.h"

CASE("semctl() with SETVAL takes the largest value that the system allows, and fails with ERANGE for one more, changing "
     "nothing",
     XSI("semctl", "ERRORS [ERANGE]"))
{
	int set = temp_semaphores(1);
	struct seminfo info = {0};

	MUST(semctl(0, 0, IPC_INFO, INFO(&info)));
	EQUAL(semctl(set, 0, SETVAL, VAL(5)), 0);
	FAILS(ERANGE, semctl(set, 0, SETVAL, VAL(info.semvmx + 1)));
	FAILS(ERANGE, semctl(set, 0, SETVAL, VAL(0x10001)));
	EQUAL(semctl(set, 0, GETVAL), 5);
	EQUAL(semctl(set, 0, SETVAL, VAL(info.semvmx)), 0);
	EQUAL(semctl(set, 0, GETVAL), info.semvmx);
}
