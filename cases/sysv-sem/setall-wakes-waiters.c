/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void take_both(void *set)
{
	MUST(semop(*(int *)set, (struct sembuf[]){{0, -2, 0}, {1, -1, 0}}, 2));
}

static void wait_for_zero(void *set)
{
	MUST(semop(*(int *)set, &(struct sembuf){2, 0, 0}, 1));
}

CASE("semctl() with SETALL lets every process proceed that is blocked for the values it sets",
     XSI("semctl", "DESCRIPTION, SETALL"))
{
	int set = temp_semaphores(3);
	unsigned short values[] = {3, 1, 0};

	MUST(semop(set, &(struct sembuf){2, 1, 0}, 1));
	pid_t taker = child(take_both, &set);
	BLOCKS(taker);
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, SETALL, (union semun){.array = values}), 0);
	FINISHES(taker);
	FINISHES(waiter);
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
