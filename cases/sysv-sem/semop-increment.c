/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void add(void *set)
{
	SUCCEEDS(SEMOP(INT(set), {1, 5, 0}));
	SUCCEEDS(SEMOP(INT(set), {1, 1, 0}));
}

CASE("semop() with a positive sem_op adds it to the semaphore that it names and to no other, without blocking",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);

	FINISHES(child(add, &set));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 6);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
