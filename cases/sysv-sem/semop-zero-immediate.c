/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

static int set;

static void wait_for_zero(void *operation)
{
	SUCCEEDS(semop(set, operation, 1));
	EQUAL(semctl(set, 1, GETPID), getpid());
}

CASE("semop() with a sem_op of 0 on a semaphore of the value 0 returns 0 at once and leaves the value",
     XSI("semop", "DESCRIPTION"))
{
	set = temp_semaphores(2);
	MUST(SEMOP(set, {0, 1, 0}));
	FINISHES(child(wait_for_zero, &(struct sembuf){1, 0, 0}));
	FINISHES(child(wait_for_zero, &(struct sembuf){1, 0, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 1);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
