/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

CASE("semtimedop() that cannot proceed fails with EAGAIN when its timeout has passed, not before, having done nothing",
     LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(2);
	struct timespec timeout = {0, 30000000};
	int64_t start = now_ms();

	FAILS(EAGAIN, semtimedop(set, (struct sembuf[]){{1, 1, 0}, {0, -1, 0}}, 2, &timeout));
	AT_LEAST(now_ms() - start, 29);
	EQUAL(timeout.tv_sec, 0);
	EQUAL(timeout.tv_nsec, 30000000);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
	MUST(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
