/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semop() of several operations whose last cannot proceed with IPC_NOWAIT fails with EAGAIN, and none of the others has "
     "been "
     "done",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);

	MUST(SEMOP(set, {0, 4, 0}, {1, 4, 0}));
	FAILS(EAGAIN, SEMOP(set, {0, -1, IPC_NOWAIT}, {1, 5, IPC_NOWAIT}, {2, -1, IPC_NOWAIT}));
	FAILS(EAGAIN, SEMOP(set, {2, 0, IPC_NOWAIT}, {0, 2, IPC_NOWAIT}, {1, 0, IPC_NOWAIT}));
	EQUAL(semctl(set, 0, GETVAL), 4);
	EQUAL(semctl(set, 1, GETVAL), 4);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
