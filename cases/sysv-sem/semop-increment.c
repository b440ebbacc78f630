/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void add(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){1, 5, 0}, 1), 0);
	EQUAL(semop(*(int *)set, &(struct sembuf){1, 1, 0}, 1), 0);
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
