/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void find_open(void *set)
{
	EQUAL(SEMOP(*(int *)set, {0, 1, IPC_NOWAIT}), 0);
}

static void find_closed(void *set)
{
	FAILS(EACCES, SEMOP(*(int *)set, {0, 1, IPC_NOWAIT}));
}

CASE("a mode that semctl() set with IPC_SET decides from then on who may use the set", XSI("semctl", "DESCRIPTION, IPC_SET"),
     NEEDS(SECOND_USER))
{
	int set = temp_semaphores(1);
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	FINISHES(child_as_second_user(find_closed, &set));
	status.sem_perm.mode = 0602;
	EQUAL(semctl(set, 0, IPC_SET, BUF(&status)), 0);
	FINISHES(child_as_second_user(find_open, &set));
	status.sem_perm.mode = 0600;
	EQUAL(semctl(set, 0, IPC_SET, BUF(&status)), 0);
	FINISHES(child_as_second_user(find_closed, &set));
	EQUAL(semctl(set, 0, GETVAL), 1);
}
