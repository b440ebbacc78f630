/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

static void take_interrupted(void *set)
{
	struct timespec timeout = {3600, 123456789};

	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, semtimedop(INT(set), &(struct sembuf){0, -1, 0}, 1, &timeout));
	AT_LEAST(caught(SIGUSR1), 1);
	EQUAL(timeout.tv_sec, 3600);
	EQUAL(timeout.tv_nsec, 123456789);
}

CASE("semtimedop() that fails with EINTR leaves the caller's timeout and the semaphore as they were",
     LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(1);
	pid_t taker = child(take_interrupted, &set);

	BLOCKS(taker);
	INTERRUPTS(SIGUSR1, taker);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	MUST(SEMOP(set, {0, 1, 0}));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
