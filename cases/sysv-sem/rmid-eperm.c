/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void remove_set(void *set)
{
	become_second_user();
	FAILS(EPERM, semctl(*(int *)set, 0, IPC_RMID));
}

CASE("semctl() with IPC_RMID fails with EPERM for a user who is neither owner nor creator, and the set stays",
     XSI("semctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0666)));

	MUST(semop(set, &(struct sembuf){0, 5, 0}, 1));
	FINISHES(child(remove_set, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
