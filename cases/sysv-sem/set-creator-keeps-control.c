/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-sem.h"

static void give_away(void *argument)
{
	struct semid_ds status;

	(void)argument;
	int set = temp_own_semaphores(MUST(semget(IPC_PRIVATE, 1, 0600)));
	memset(&status, 0, sizeof(status));
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	status.sem_perm.uid = second_user() + 1;
	MUST(semctl(set, 0, IPC_SET, BUF(&status)));
	EQUAL(semctl(set, 0, SETVAL, VAL(4)), 0);
	EQUAL(semctl(set, 0, GETVAL), 4);
	status.sem_perm.mode = 0640;
	EQUAL(semctl(set, 0, IPC_SET, BUF(&status)), 0);
	memset(&status, 0xAA, sizeof(status));
	EQUAL(semctl(set, 0, IPC_STAT, BUF(&status)), 0);
	EQUAL(status.sem_perm.uid, second_user() + 1);
	EQUAL(status.sem_perm.cuid, geteuid());
	EQUAL(status.sem_perm.mode & 0777, 0640);
	EQUAL(semctl(set, 0, IPC_RMID), 0);
	REMOVED(semctl(set, 0, GETVAL));
}

CASE("the creator of a set that he gave to another user with IPC_SET may still use it, set it and remove it",
     XSI("semctl", "DESCRIPTION, IPC_SET"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(give_away, NULL));
}
