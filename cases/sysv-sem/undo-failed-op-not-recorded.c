/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void try(void *argument)
{
	int set = *(int *)argument;

	FAILS(EAGAIN, semop(set, &(struct sembuf){0, -3, SEM_UNDO | IPC_NOWAIT}, 1));
	FAILS(EAGAIN, semop(set, (struct sembuf[]){{0, -1, SEM_UNDO}, {1, -1, SEM_UNDO | IPC_NOWAIT}}, 2));
	FAILS(ERANGE, semop(set, (struct sembuf[]){{0, 1, SEM_UNDO}, {0, 32767, SEM_UNDO}}, 2));
	EQUAL(semctl(set, 0, GETVAL), 2);
}

CASE("semop() with SEM_UNDO that fails leaves nothing to undo", XSI("semop", "DESCRIPTION, SEM_UNDO"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){0, 2, 0}, 1));
	FINISHES(child(try, &set));
	EQUAL(semctl(set, 0, GETVAL), 2);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
