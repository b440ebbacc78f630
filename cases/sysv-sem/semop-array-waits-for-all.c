/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take_both(void *set)
{
	EQUAL(semop(*(int *)set, (struct sembuf[]){{0, -1, 0}, {1, -1, 0}}, 2), 0);
}

/* The semaphores are never positive together before the end. */
CASE("a blocked semop() that subtracts from two semaphores goes on only when both can be lowered at the same time",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);
	pid_t taker = child(take_both, &set);

	BLOCKS(taker);
	MUST(semop(set, &(struct sembuf){0, 1, 0}, 1));
	BLOCKS(taker);
	EQUAL(semop(set, &(struct sembuf){0, -1, IPC_NOWAIT}, 1), 0);
	MUST(semop(set, &(struct sembuf){1, 1, 0}, 1));
	BLOCKS(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 1);
	MUST(semop(set, &(struct sembuf){0, 1, 0}, 1));
	FINISHES(taker);
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
