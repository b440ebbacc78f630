/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("after IPC_RMID the key names no set, and semget() makes a new one for it, of whatever size", XSI("semget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int old = MUST(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	struct semid_ds status = {0};

	MUST(SEMOP(old, {0, 5, 0}));
	MUST(semctl(old, 0, IPC_RMID));
	FAILS(ENOENT, semget(key, 1, 0600));
	int set = GIVES(semget(key, 4, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(semget(key, 4, 0600), set);
	SUCCEEDS(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_nsems, 4);
	EQUAL(status.sem_otime, 0);
}
