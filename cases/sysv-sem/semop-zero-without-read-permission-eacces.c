/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void wait_for_zero(void *argument)
{
	int set = INT(argument);

	FAILS(EACCES, SEMOP(set, {0, 0, IPC_NOWAIT}));
	SUCCEEDS(SEMOP(set, {0, 2, IPC_NOWAIT}));
	SUCCEEDS(SEMOP(set, {0, -1, IPC_NOWAIT}));
}

CASE("with alter permission alone semop() may add and subtract, and fails with EACCES if it would wait for zero",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = private_semaphores(1, 0602);

	FINISHES(child_as_second_user(wait_for_zero, &set));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
