/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void find_open(void *set)
{
	become_second_user();
	EQUAL(semop(*(int *)set, &(struct sembuf){0, 1, IPC_NOWAIT}, 1), 0);
}

static void find_closed(void *set)
{
	become_second_user();
	FAILS(EACCES, semop(*(int *)set, &(struct sembuf){0, 1, IPC_NOWAIT}, 1));
}

CASE("a mode that semctl() set with IPC_SET decides from then on who may use the set", XSI("semctl", "DESCRIPTION, IPC_SET"),
     NEEDS(SECOND_USER))
{
	int set = temp_semaphores(1);
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
	FINISHES(child(find_closed, &set));
	status.sem_perm.mode = 0602;
	EQUAL(semctl(set, 0, IPC_SET, (union semun){.buf = &status}), 0);
	FINISHES(child(find_open, &set));
	status.sem_perm.mode = 0600;
	EQUAL(semctl(set, 0, IPC_SET, (union semun){.buf = &status}), 0);
	FINISHES(child(find_closed, &set));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
