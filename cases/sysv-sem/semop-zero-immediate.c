/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

static void wait_for_zero(void *set)
{
	EQUAL(semop(*(int *)set, &(struct sembuf){1, 0, 0}, 1), 0);
	EQUAL(semop(*(int *)set, &(struct sembuf){1, 0, IPC_NOWAIT}, 1), 0);
	EQUAL(semctl(*(int *)set, 1, GETPID), getpid());
}

CASE("semop() with a sem_op of 0 on a semaphore of the value 0 returns 0 at once and leaves the value",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){0, 1, 0}, 1));
	FINISHES(child(wait_for_zero, &set));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
