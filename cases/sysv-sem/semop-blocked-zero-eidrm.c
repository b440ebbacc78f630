/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void wait_for_zero(void *set)
{
	FAILS(EIDRM, semop(*(int *)set, &(struct sembuf){0, 0, 0}, 1));
}

CASE("semop() that is blocked in waiting for zero fails with EIDRM when the set is removed", XSI("semop", "ERRORS [EIDRM]"))
{
	int set = temp_semaphores(1);

	MUST(semop(set, &(struct sembuf){0, 1, 0}, 1));
	pid_t waiter = child(wait_for_zero, &set);
	BLOCKS(waiter);
	MUST(semctl(set, 0, IPC_RMID));
	FINISHES(waiter);
}
