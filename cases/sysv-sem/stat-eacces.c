/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void ask(void *argument)
{
	int *set = argument;
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	become_second_user();
	FAILS(EACCES, semctl(set[0], 0, IPC_STAT, (union semun){.buf = &status}));
	EQUAL(status.sem_nsems, 0);
	EQUAL(semctl(set[1], 0, IPC_STAT, (union semun){.buf = &status}), 0);
	EQUAL(status.sem_nsems, 3);
}

CASE("semctl() with IPC_STAT fails with EACCES without read permission, and stores nothing", XSI("semctl", "ERRORS [EACCES]"),
     NEEDS(SECOND_USER))
{
	int set[] = {temp_own_semaphores(MUST(semget(IPC_PRIVATE, 3, 0622))),
		     temp_own_semaphores(MUST(semget(IPC_PRIVATE, 3, 0644)))};

	FINISHES(child(ask, set));
}
