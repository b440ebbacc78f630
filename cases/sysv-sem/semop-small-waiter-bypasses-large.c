/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take_three(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){0, -3, 0}, 1), 0);
}

static void take_one(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){0, -1, 0}, 1), 0);
}

CASE("a process that is blocked in semop() for 1 proceeds after +1 although another has been blocked for 3 before it",
     LINUX("semop(2)", "DESCRIPTION"))
{
	int set = temp_semaphores(1);
	pid_t large = child(take_three, &set);

	BLOCKS(large);
	pid_t small = child(take_one, &set);
	BLOCKS(small);
	EQUAL(semop(set, &(struct sembuf){0, 1, 0}, 1), 0);
	FINISHES(small);
	BLOCKS(large);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semop(set, &(struct sembuf){0, 3, 0}, 1), 0);
	FINISHES(large);
	EQUAL(semctl(set, 0, GETVAL), 0);
}
