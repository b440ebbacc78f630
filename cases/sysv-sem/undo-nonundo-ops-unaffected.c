/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void operate(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){0, -2, 0}, 1), 0);
	EQUAL(semop(*(int *)set, &(struct sembuf){1, 2, 0}, 1), 0);
}

CASE("what semop() did without SEM_UNDO stays when the process exits", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){0, 5, 0}, 1));
	FINISHES(child(operate, &set));
	EQUAL(semctl(set, 0, GETVAL), 3);
	EQUAL(semctl(set, 1, GETVAL), 2);
}
