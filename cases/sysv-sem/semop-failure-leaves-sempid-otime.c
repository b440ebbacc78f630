/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void fail(void *argument)
{
	int set = *(int *)argument;

	FAILS(EAGAIN, semop(set, (struct sembuf[]){{1, 1, 0}, {0, -1, IPC_NOWAIT}}, 2));
	FAILS(EFBIG, semop(set, (struct sembuf[]){{1, 1, 0}, {2, 1, 0}}, 2));
	FAILS(ERANGE, semop(set, (struct sembuf[]){{1, 1, 0}, {1, 32767, 0}}, 2));
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
	MUST(semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
	EQUAL(status.sem_otime, 0);
	EQUAL(semctl(set, 1, GETVAL), 0);
}
