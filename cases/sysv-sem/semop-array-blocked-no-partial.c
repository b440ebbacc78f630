/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void add_and_take(void *set)
{
	EQUAL(semop(*(int *)set, (struct sembuf[]){{0, 3, 0}, {1, -1, 0}, {2, -1, 0}, {0, 1, 0}}, 4), 0);
}

CASE("while semop() of several operations is blocked none of them has been done, and when it returns all have",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);

	MUST(semop(set, &(struct sembuf){1, 1, 0}, 1));
	pid_t taker = child(add_and_take, &set);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 1);
	MUST(semop(set, &(struct sembuf){2, 1, 0}, 1));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 4);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
