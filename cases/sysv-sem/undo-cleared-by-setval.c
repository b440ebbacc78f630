/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void take_and_set(void *argument)
{
	int set = *(int *)argument;

	MUST(semop(set, (struct sembuf[]){{0, -1, SEM_UNDO}, {1, -1, SEM_UNDO}}, 2));
	EQUAL(semctl(set, 0, SETVAL, (union semun){.val = 7}), 0);
}

CASE("SETVAL clears what a process has to undo on that semaphore, and not on another of the set",
     XSI("semctl", "DESCRIPTION, SETVAL"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, (struct sembuf[]){{0, 5, 0}, {1, 5, 0}}, 2));
	FINISHES(child(take_and_set, &set));
	EQUAL(semctl(set, 0, GETVAL), 7);
	EQUAL(semctl(set, 1, GETVAL), 5);
}
