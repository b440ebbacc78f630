/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void take_two(void *set)
{
	MUST(semop(*(int *)set, &(struct sembuf){0, -2, 0}, 1));
}

static void wait_for_zero(void *set)
{
	MUST(semop(*(int *)set, &(struct sembuf){0, 0, 0}, 1));
}

CASE("semctl() with SETVAL lets the processes proceed that are blocked for the value it sets, and no others",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = temp_semaphores(1);

	MUST(semop(set, &(struct sembuf){0, 1, 0}, 1));
	pid_t taker = child(take_two, &set);
	BLOCKS(taker);
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, SETVAL, (union semun){.val = 0}), 0);
	FINISHES(waiter);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, SETVAL, (union semun){.val = 1}), 0);
	EQUAL(semctl(set, 0, GETVAL), 1);
	BLOCKS(taker);
	EQUAL(semctl(set, 0, SETVAL, (union semun){.val = 3}), 0);
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 1);
}
