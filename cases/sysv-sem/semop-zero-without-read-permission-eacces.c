/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void wait_for_zero(void *argument)
{
	int set = *(int *)argument;

	become_second_user();
	FAILS(EACCES, semop(set, &(struct sembuf){0, 0, IPC_NOWAIT}, 1));
	EQUAL(semop(set, &(struct sembuf){0, 2, IPC_NOWAIT}, 1), 0);
	EQUAL(semop(set, &(struct sembuf){0, -1, IPC_NOWAIT}, 1), 0);
}

CASE("with alter permission alone semop() may add and subtract, and fails with EACCES if it would wait for zero",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0602)));

	FINISHES(child(wait_for_zero, &set));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
