/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

static void remove_set(void *set)
{
	FAILS(EPERM, semctl(((int *)set)[1], 0, IPC_RMID));
	EQUAL(semctl(((int *)set)[0], 0, IPC_RMID), 0);
}

CASE("a user to whom semctl() gave a set with IPC_SET, not its creator, may remove it", XSI("semctl", "DESCRIPTION, IPC_RMID"),
     NEEDS(SECOND_USER))
{
	int set[] = {temp_semaphores(1), temp_semaphores(1)};
	struct semid_ds status;

	memset(&status, 0, sizeof(status));
	MUST(semctl(set[0], 0, IPC_STAT, BUF(&status)));
	status.sem_perm.uid = second_user();
	EQUAL(semctl(set[0], 0, IPC_SET, BUF(&status)), 0);
	FINISHES(child_as_second_user(remove_set, set));
	REMOVED(semctl(set[0], 0, GETVAL));
	EQUAL(semctl(set[1], 0, GETVAL), 0);
}
