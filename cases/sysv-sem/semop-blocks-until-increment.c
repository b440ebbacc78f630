/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){0, -2, 0}, 1), 0);
}

CASE("semop() that subtracts more than the value of a semaphore blocks until another process has raised it enough",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){0, 1, 0}, 1));
	pid_t taker = child(take, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semop(set, &(struct sembuf){1, 9, 0}, 1), 0);
	EQUAL(semctl(set, 1, GETVAL), 9);
	BLOCKS(taker);
	EQUAL(semop(set, &(struct sembuf){0, 4, 0}, 1), 0);
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 3);
}
