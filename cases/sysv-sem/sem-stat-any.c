/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SEM_STAT, SEM_STAT_ANY */
#include <string.h>

#include "sysv-sem.h"

static void ask(void *set)
{
	struct semid_ds status;

	memset(&status, 0xAA, sizeof(status));
	FAILS(EACCES, semctl(0, 0, SEM_STAT, BUF(&status)));
	EQUAL(semctl(0, 0, SEM_STAT_ANY, BUF(&status)), INT(set));
	EQUAL(status.sem_nsems, 9);
	EQUAL(status.sem_perm.mode & 0777, 0600);
}

CASE("semctl() tells of a set without read permission with SEM_STAT_ANY, and with SEM_STAT fails with EACCES",
     LINUX("semctl(2)", "SEM_STAT_ANY"), NEEDS(SECOND_USER | OWN_IPC_NAMESPACE))
{
	int set = temp_semaphores(9);

	FINISHES(child_as_second_user(ask, &set));
}
