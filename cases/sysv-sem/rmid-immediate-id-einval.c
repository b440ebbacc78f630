/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semctl() with IPC_RMID removes the set at once: its identifier and its key name nothing any more, other sets stay",
     XSI("semctl", "DESCRIPTION, IPC_RMID"))
{
	key_t key = temp_key();
	int set = MUST(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600)), other = temp_semaphores(1);
	struct semid_ds status = {0};

	MUST(SEMOP(other, {0, 3, 0}));
	SUCCEEDS(semctl(set, 0, IPC_RMID));
	REMOVED(SEMOP(set, {0, 1, 0}));
	REMOVED(semctl(set, 0, IPC_STAT, BUF(&status)));
	FAILS(ENOENT, semget(key, 1, 0600));
	EQUAL(semctl(other, 0, GETVAL), 3);
}
