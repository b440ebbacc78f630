/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void fail(void *argument)
{
	int set = INT(argument);

	FAILS(EAGAIN, SEMOP(set, {1, 1, 0}, {0, -1, IPC_NOWAIT}));
	FAILS(EFBIG, SEMOP(set, {1, 1, 0}, {2, 1, 0}));
	/* More than an unsigned short, as semval is, can have. */
	FAILS(ERANGE, SEMOP(set, {1, 32767, 0}, {1, 32767, 0}, {1, 32767, 0}));
}

CASE("semop() that fails sets neither sempid of a semaphore nor sem_otime", XSI("semop", "DESCRIPTION"))
{
	int set = temp_semaphores(2);
	struct semid_ds status;
	pid_t failing = child(fail, &set);

	FINISHES(failing);
	DIFFERS(semctl(set, 0, GETPID), failing);
	DIFFERS(semctl(set, 1, GETPID), failing);
	memset(&status, 0xAA, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_otime, 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
