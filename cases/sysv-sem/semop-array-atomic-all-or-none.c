/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semop() of several operations whose last cannot proceed with IPC_NOWAIT fails with EAGAIN, and none of the others has "
     "been "
     "done",
     XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(3);

	MUST(semop(set, (struct sembuf[]){{0, 4, 0}, {1, 4, 0}}, 2));
	FAILS(EAGAIN, semop(set, (struct sembuf[]){{0, -1, IPC_NOWAIT}, {1, 5, IPC_NOWAIT}, {2, -1, IPC_NOWAIT}}, 3));
	FAILS(EAGAIN, semop(set, (struct sembuf[]){{2, 0, IPC_NOWAIT}, {0, 2, IPC_NOWAIT}, {1, 0, IPC_NOWAIT}}, 3));
	EQUAL(semctl(set, 0, GETVAL), 4);
	EQUAL(semctl(set, 1, GETVAL), 4);
	EQUAL(semctl(set, 2, GETVAL), 0);
}
