/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-sem.h"

CASE("semctl() with IPC_STAT returns 0 and stores size, times, owner, creator and mode of the set",
     XSI("semctl", "DESCRIPTION, IPC_STAT"))
{
	time_t before = time(NULL);
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 7, 0642)));
	struct semid_ds status;

	MUST(SEMOP(set, {6, 1, 0}));
	memset(&status, 0xAA, sizeof(status));
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_nsems, 7);
	AT_LEAST(status.sem_otime, before - 1);
	AT_MOST(status.sem_otime, time(NULL) + 1);
	AT_LEAST(status.sem_ctime, before - 1);
	AT_MOST(status.sem_ctime, time(NULL) + 1);
	EQUAL(status.sem_perm.uid, geteuid());
	EQUAL(status.sem_perm.gid, getegid());
	EQUAL(status.sem_perm.cuid, geteuid());
	EQUAL(status.sem_perm.cgid, getegid());
	EQUAL(status.sem_perm.mode & 0777, 0642);
}
