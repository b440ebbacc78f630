/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

static void be_denied(void *argument)
{
	(void)argument;
	become_second_user();
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0066)));
	FAILS(EACCES, semop(set, &(struct sembuf){0, 1, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, &(struct sembuf){0, 0, IPC_NOWAIT}, 1));
	MUST(semctl(set, 0, IPC_RMID));
}

CASE("semop() fails with EACCES for the owner of a set whose mode permits it to the group and to others only",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child(be_denied, NULL));
}
