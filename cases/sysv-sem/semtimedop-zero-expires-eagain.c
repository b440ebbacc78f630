/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

CASE("semtimedop() that waits for zero fails with EAGAIN when its timeout has passed, not before, and waits for it no longer",
     LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(1);
	int64_t start = now_ms();

	MUST(SEMOP(set, {0, 1, 0}));
	FAILS(EAGAIN, semtimedop(set, &(struct sembuf){0, 0, 0}, 1, &(struct timespec){0, 30000000}));
	AT_LEAST(now_ms() - start, 29);
	EQUAL(semctl(set, 0, GETZCNT), 0);
	EQUAL(semctl(set, 0, GETVAL), 1);
}
