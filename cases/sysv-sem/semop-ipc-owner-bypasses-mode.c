/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>
#include <unistd.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void be_denied(void *argument)
{
	int set = *(int *)argument;

	drop_privileges(PRIVILEGE_IPC_OWNER);
	FAILS(EACCES, semop(set, &(struct sembuf){0, 1, IPC_NOWAIT}, 1));
	FAILS(EACCES, semop(set, &(struct sembuf){0, 0, IPC_NOWAIT}, 1));
}

static void create(void *set)
{
	become_second_user();
	*(int *)set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0600)));
}

CASE("semop() on a set of another user that denies it succeeds with CAP_IPC_OWNER, and without it fails with EACCES",
     LINUX("semop(2)", "ERRORS [EACCES]"), NEEDS(SECOND_USER | PRIVILEGE_IPC_OWNER))
{
	int *set = shared_memory(sizeof(int));

	FINISHES(child(create, set));
	EQUAL(semop(*set, &(struct sembuf){0, 0, IPC_NOWAIT}, 1), 0);
	EQUAL(semctl(*set, 0, GETPID), getpid());
	EQUAL(semop(*set, &(struct sembuf){0, 2, IPC_NOWAIT}, 1), 0);
	FINISHES(child(be_denied, set));
	EQUAL(semctl(*set, 0, GETVAL), 2);
}
