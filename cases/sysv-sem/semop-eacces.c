/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void take(void *argument)
{
	int set = INT(argument);

	FAILS(EACCES, SEMOP(set, {0, -1, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {0, 1, IPC_NOWAIT}));
	FAILS(EACCES, SEMOP(set, {1, 0, IPC_NOWAIT}));
}

CASE("semop() fails with EACCES for a user whom the mode of the set gives nothing, and changes nothing",
     XSI("semop", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int set = temp_semaphores(2);

	MUST(SEMOP(set, {0, 2, 0}));
	FINISHES(child_as_second_user(take, &set));
	EQUAL(semctl(set, 0, GETVAL), 2);
}
