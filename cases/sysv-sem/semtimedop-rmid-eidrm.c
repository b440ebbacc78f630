/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

static void take(void *set)
{
	FAILS(EIDRM, semtimedop(INT(set), &(struct sembuf){0, -1, 0}, 1, &(struct timespec){3600, 0}));
}

CASE("a blocked semtimedop() fails with EIDRM when the set is removed before its timeout", LINUX("semop(2)", "ERRORS [EIDRM]"))
{
	int set = temp_semaphores(1);
	pid_t taker = child(take, &set);

	BLOCKS(taker);
	MUST(semctl(set, 0, IPC_RMID));
	FINISHES(taker);
}
