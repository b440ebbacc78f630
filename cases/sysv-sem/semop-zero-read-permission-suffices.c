/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-sem.h"

static void wait_and_alter(void *argument)
{
	int set = INT(argument);

	SUCCEEDS(SEMOP(set, {0, 0, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETPID), getpid());
	FAILS(EAGAIN, SEMOP(set, {1, 0, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {0, 1, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {1, -1, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {0, 0, IPC_NOWAIT}, {0, 1, IPC_NOWAIT}));
}

CASE("with read permission alone semop() may wait for zero, and fails with EACCES if it would add or subtract",
     XSI("semop", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int set = private_semaphores(2, 0604);

	MUST(SEMOP(set, {1, 3, 0}));
	FINISHES(child_as_second_user(wait_and_alter, &set));
	EQUAL(semctl(set, 0, GETVAL), 0);
	EQUAL(semctl(set, 1, GETVAL), 3);
}
