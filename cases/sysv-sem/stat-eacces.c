/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void ask(void *argument)
{
	int *set = argument;
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	FAILS(EACCES, semctl(set[0], 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_nsems, 0);
	EQUAL(semctl(set[1], 0, IPC_STAT, BUF(&status)), 0);
	EQUAL(status.sem_nsems, 3);
}

CASE("semctl() with IPC_STAT fails with EACCES without read permission, and stores nothing", XSI("semctl", "ERRORS [EACCES]"),
     NEEDS(SECOND_USER))
{
	int set[] = {private_semaphores(3, 0622), private_semaphores(3, 0644)};

	FINISHES(child_as_second_user(ask, set));
}
