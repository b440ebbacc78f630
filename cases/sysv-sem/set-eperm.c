/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void set_mode(void *argument)
{
	int set = *(int *)argument;
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	status.sem_perm.mode = 0600;
	FAILS(EPERM, semctl(set, 0, IPC_SET, BUF(&status)));
}

CASE("semctl() with IPC_SET fails with EPERM for a user who is neither owner nor creator, may he read and alter, and sets "
     "nothing",
     XSI("semctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int set = private_semaphores(1, 0666);
	struct semid_ds status;

	FINISHES(child_as_second_user(set_mode, &set));
	memset(&status, 0xAA, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.mode & 0777, 0666);
}
