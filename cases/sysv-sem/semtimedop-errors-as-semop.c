/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */
#include <limits.h>
#include <time.h>

#include "sysv-sem.h"

static int set;

static void be_refused(void *unused)
{
	(void)unused;
	FAILS(EACCES, semtimedop(set, &(struct sembuf){0, 1, 0}, 1, &(struct timespec){3600, 0}));
}

CASE("semtimedop() fails with EINVAL, EFBIG, ERANGE and EACCES where semop() does, at once and doing nothing",
     LINUX("semop(2)", "ERRORS"), NEEDS(SECOND_USER))
{
	struct timespec hour = {3600, 0};

	set = private_semaphores(2, 0600);
	FAILS(EINVAL, semtimedop(-1, &(struct sembuf){0, 1, 0}, 1, &hour));
	FAILS(EINVAL, semtimedop(set, &(struct sembuf){0, 1, 0}, 0, &hour));
	FAILS(EFBIG, semtimedop(set, (struct sembuf[]){{0, 1, 0}, {2, 1, 0}}, 2, &hour));
	FAILS(ERANGE, semtimedop(set, (struct sembuf[]){{0, 1, 0}, {1, 32767, 0}, {1, 32767, 0}, {1, 32767, 0}}, 4, &hour));
	FINISHES(child_as_second_user(be_refused, NULL));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
