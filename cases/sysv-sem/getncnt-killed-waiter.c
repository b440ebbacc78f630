/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take(void *set)
{
	MUST(semop(*(int *)set, &(struct sembuf){0, -1, 0}, 1));
}

static void wait_for_zero(void *set)
{
	MUST(semop(*(int *)set, &(struct sembuf){1, 0, 0}, 1));
}

CASE("semctl() with GETNCNT and GETZCNT counts a blocked process no more when it has been killed",
     XSI("semctl", "DESCRIPTION, GETNCNT"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){1, 1, 0}, 1));
	pid_t taker = child(take, &set), waiter = child(wait_for_zero, &set);
	BLOCKS(taker);
	BLOCKS(waiter);
	EQUAL(semctl(set, 0, GETNCNT), 1);
	EQUAL(semctl(set, 1, GETZCNT), 1);
	stop(taker);
	stop(waiter);
	EQUAL(semctl(set, 0, GETNCNT), 0);
	EQUAL(semctl(set, 1, GETZCNT), 0);
}
