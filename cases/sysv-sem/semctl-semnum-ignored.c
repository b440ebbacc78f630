/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

/* POSIX has EINVAL for a semnum that is not there, whatever the command. */
CASE("semctl() with GETALL, SETALL, IPC_STAT, IPC_SET or IPC_RMID does not look at semnum", LINUX("semctl(2)", "DESCRIPTION"))
{
	int set = temp_semaphores(2);
	unsigned short values[] = {3, 4};
	struct semid_ds status = {0};

	SUCCEEDS(semctl(set, 2, SETALL, ARRAY(values)));
	values[0] = values[1] = 9;
	SUCCEEDS(semctl(set, -1, GETALL, ARRAY(values)));
	EQUAL(values[0], 3);
	EQUAL(values[1], 4);
	SUCCEEDS(semctl(set, 99, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_nsems, 2);
	status.sem_perm.mode = 0640;
	SUCCEEDS(semctl(set, -99, IPC_SET, BUF(&status)));
	status.sem_perm.mode = 0;
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_perm.mode & 0777, 0640);
	SUCCEEDS(semctl(set, 99, IPC_RMID));
	REMOVED(semctl(set, 0, GETVAL));
}
