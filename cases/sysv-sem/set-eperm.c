/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void set_mode(void *argument)
{
	int set = *(int *)argument;
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	become_second_user();
	MUST(semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
	status.sem_perm.mode = 0600;
	FAILS(EPERM, semctl(set, 0, IPC_SET, (union semun){.buf = &status}));
}

CASE("semctl() with IPC_SET fails with EPERM for a user who is neither owner nor creator, may he read and alter, and sets "
     "nothing",
     XSI("semctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0666)));
	struct semid_ds status;

	FINISHES(child(set_mode, &set));
	memset(&status, 0xAA, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, (union semun){.buf = &status}));
	EQUAL(status.sem_perm.mode & 0777, 0666);
}
