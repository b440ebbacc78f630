/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static time_t otime(int set)
{
	struct semid_ds status;

	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
	return status.sem_otime;
}

CASE("sem_otime of a new set stays 0 over SETVAL and SETALL and is not 0 after the first semop()",
     LINUX("semget(2)", "NOTES, Semaphore initialization"))
{
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	unsigned short value = 1;

	EQUAL(otime(set), 0);
	SUCCEEDS(semctl(set, 0, SETVAL, (union semun){.val = 3}));
	EQUAL(otime(set), 0);
	SUCCEEDS(semctl(set, 0, SETALL, (union semun){.array = &value}));
	EQUAL(otime(set), 0);
	EQUAL(semop(set, &(struct sembuf){0, -1, 0}, 1), 0);
	DIFFERS(otime(set), 0);
}
