/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void take(void *argument)
{
	int set = *(int *)argument;

	become_second_user();
	FAILS(EACCES, semop(set, &(struct sembuf){0, -1, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, &(struct sembuf){0, 1, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, &(struct sembuf){1, 0, IPC_NOWAIT}, 1));
}

CASE("semop() fails with EACCES for a user whom the mode of the set gives nothing, and changes nothing",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = temp_semaphores(2);

	MUST(semop(set, &(struct sembuf){0, 2, 0}, 1));
	FINISHES(child(take, &set));
	EQUAL(semctl(set, 0, GETVAL), 2);
}
