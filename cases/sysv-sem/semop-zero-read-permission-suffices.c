/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

static void wait_and_alter(void *argument)
{
	int set = *(int *)argument;

	become_second_user();
	EQUAL(semop(set, &(struct sembuf){0, 0, IPC_NOWAIT}, 1), 0);
	EQUAL(semctl(set, 0, GETPID), getpid());
	FAILS(EAGAIN, semop(set, &(struct sembuf){1, 0, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, &(struct sembuf){0, 1, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, &(struct sembuf){1, -1, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, (struct sembuf[]){{0, 0, IPC_NOWAIT}, {0, 1, IPC_NOWAIT}}, 2));
}

CASE("with read permission alone semop() may wait for zero, and fails with EACCES if it would add or subtract",
     XSI("semop", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 2, 0604)));

	MUST(semop(set, &(struct sembuf){1, 3, 0}, 1));
	FINISHES(child(wait_and_alter, &set));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 3);
}
