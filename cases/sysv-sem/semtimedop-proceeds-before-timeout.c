/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

static void take(void *set)
{
	SUCCEEDS(semtimedop(INT(set), &(struct sembuf){0, -1, 0}, 1, &(struct timespec){3600, 0}));
}

CASE("a blocked semtimedop() succeeds when the value is raised before its timeout has passed",
     LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(1);
	pid_t taker = child(take, &set);

	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	MUST(SEMOP(set, {0, 3, 0}));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 2);
	EQUAL(semctl(set, 0, GETPID), taker);
}
