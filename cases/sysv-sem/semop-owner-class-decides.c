/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void be_denied(void *argument)
{
	(void)argument;
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0066)));
	FAILS(EACCES, SEMOP(set, {0, 1, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {0, 0, IPC_NOWAIT}));
	MUST(semctl(set, 0, IPC_RMID));
}

CASE("semop() fails with EACCES for the owner of a set whose mode permits it to the group and to others only",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(be_denied, NULL));
}
