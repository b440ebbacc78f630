/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void remove_set(void *set)
{
	FAILS(EPERM, semctl(*(int *)set, 0, IPC_RMID));
}

CASE("semctl() with IPC_RMID fails with EPERM for a user who is neither owner nor creator, and the set stays",
     XSI("semctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int set = private_semaphores(1, 0666);

	MUST(SEMOP(set, {0, 5, 0}));
	FINISHES(child_as_second_user(remove_set, &set));
	EQUAL(semctl(set, 0, GETVAL), 5);
}
