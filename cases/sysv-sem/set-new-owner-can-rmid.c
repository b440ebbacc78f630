/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/sem.h>

#include "plumbline.h"

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void remove_set(void *set)
{
	become_second_user();
	FAILS(EPERM, semctl(((int *)set)[1], 0, IPC_RMID));
	EQUAL(semctl(((int *)set)[0], 0, IPC_RMID), 0);
}

CASE("a user to whom semctl() gave a set with IPC_SET, not its creator, may remove it", XSI("semctl", "DESCRIPTION, IPC_RMID"),
     NEEDS(SECOND_USER))
{
	int set[] = {temp_semaphores(1), temp_semaphores(1)};
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	MUST(semctl(set[0], 0, IPC_STAT, (union semun){.buf = &status}));
	status.sem_perm.uid = second_user();
	EQUAL(semctl(set[0], 0, IPC_SET, (union semun){.buf = &status}), 0);
	FINISHES(child(remove_set, set));
	FAILS(EINVAL, semctl(set[0], 0, GETVAL));
	EQUAL(semctl(set[1], 0, GETVAL), 0);
}
