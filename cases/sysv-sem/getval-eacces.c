/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void ask(void *set)
{
	become_second_user();
	FAILS(EACCES, semctl(((int *)set)[0], 0, GETVAL));
	EQUAL(semctl(((int *)set)[1], 0, GETVAL), 5);
}

CASE("semctl() with GETVAL fails with EACCES without read permission, which that to alter does not replace",
     XSI("semctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set[] = {temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0622))),
		     temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0644)))};

	MUST(semop(set[0], &(struct sembuf){0, 5, 0}, 1));
	MUST(semop(set[1], &(struct sembuf){0, 5, 0}, 1));
	FINISHES(child(ask, set));
}
