/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void add(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){0, 3, SEM_UNDO}, 1), 0);
	EQUAL(semctl(*(int *)set, 0, GETVAL), 5);
}

CASE("what semop() with SEM_UNDO has added is subtracted again when the process exits", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = temp_semaphores(1);

	MUST(semop(set, &(struct sembuf){0, 2, 0}, 1));
	FINISHES(child(add, &set));
	EQUAL(semctl(set, 0, GETVAL), 2);
}
