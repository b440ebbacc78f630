/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

static void take_nowait(void *set)
{
	FAILS(EAGAIN, semtimedop(INT(set), &(struct sembuf){0, -1, IPC_NOWAIT}, 1, &(struct timespec){3600, 0}));
}

CASE("semtimedop() with IPC_NOWAIT fails with EAGAIN at once, however long its timeout", LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(1);

	FINISHES(child(take_nowait, &set));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 0, GETNCNT), 0);
}
