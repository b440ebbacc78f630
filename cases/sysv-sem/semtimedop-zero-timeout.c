/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* semtimedop() */

#include "sysv-sem.h"

static void try(void *argument)
{
	int set = INT(argument);
	struct timespec none = {0, 0};

	FAILS(EAGAIN, semtimedop(set, &(struct sembuf){0, -2, 0}, 1, &none));
	EQUAL(semctl(set, 0, GETVAL), 1);
	SUCCEEDS(semtimedop(set, &(struct sembuf){0, -1, 0}, 1, &none));
	EQUAL(semctl(set, 0, GETVAL), 0);
}

CASE("semtimedop() with a timeout of 0 does what can be done at once and fails with EAGAIN if that is nothing",
     LINUX("semop(2)", "semtimedop()"))
{
	int set = temp_semaphores(1);

	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(child(try, &set));
}
