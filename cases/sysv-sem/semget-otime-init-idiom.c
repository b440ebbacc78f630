/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static time_t otime(int set)
{
	struct semid_ds status;

	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	return status.sem_otime;
}

CASE("sem_otime of a new set stays 0 over SETVAL and SETALL and is not 0 after the first semop()",
     LINUX("semget(2)", "NOTES, Semaphore initialization"))
{
	int set = temp_own_semaphores(GIVES(semget(IPC_PRIVATE, 1, 0600)));
	unsigned short value = 1;

	EQUAL(otime(set), 0);
	SUCCEEDS(semctl(set, 0, SETVAL, VAL(3)));
	EQUAL(otime(set), 0);
	SUCCEEDS(semctl(set, 0, SETALL, ARRAY(&value)));
	EQUAL(otime(set), 0);
	SUCCEEDS(SEMOP(set, {0, -1, 0}));
	DIFFERS(otime(set), 0);
}
