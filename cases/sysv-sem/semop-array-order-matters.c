/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void try(void *argument)
{
	int set = *(int *)argument;

	EQUAL(semop(set, (struct sembuf[]){{0, 2, IPC_NOWAIT}, {0, -1, IPC_NOWAIT}}, 2), 0);
	EQUAL(semctl(set, 0, GETVAL), 1);
	FAILS(EAGAIN, semop(set, (struct sembuf[]){{0, -2, IPC_NOWAIT}, {0, 2, IPC_NOWAIT}}, 2));
	FAILS(EAGAIN, semop(set, (struct sembuf[]){{0, 2, IPC_NOWAIT}, {0, 0, IPC_NOWAIT}, {0, -3, IPC_NOWAIT}}, 3));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semop(set, (struct sembuf[]){{0, -1, IPC_NOWAIT}, {0, 0, IPC_NOWAIT}, {0, 2, IPC_NOWAIT}}, 3), 0);
	EQUAL(semctl(set, 0, GETVAL), 2);
}

CASE("several operations of one semop() on one semaphore are done in the order of the array: a later one can take what one has "
     "added, an earlier one cannot",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(1);

	FINISHES(child(try, &set));
}
