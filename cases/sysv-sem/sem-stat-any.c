/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* SEM_STAT, SEM_STAT_ANY */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void ask(void *set)
{
	struct semid_ds status;

	memset(&status, 0xAA, sizeof(status));
	become_second_user();
	FAILS(EACCES, semctl(0, 0, SEM_STAT, (union semun){.buf = &status}));
	EQUAL(semctl(0, 0, SEM_STAT_ANY, (union semun){.buf = &status}), *(int *)set);
	EQUAL(status.sem_nsems, 9);
	EQUAL(status.sem_perm.mode & 0777, 0600);
}

CASE("semctl() tells of a set without read permission with SEM_STAT_ANY, and with SEM_STAT fails with EACCES",
     LINUX("semctl(2)", "SEM_STAT_ANY"), NEEDS(SECOND_USER | OWN_IPC_NAMESPACE))
{
	int set = temp_semaphores(9);

	FINISHES(child(ask, &set));
}
