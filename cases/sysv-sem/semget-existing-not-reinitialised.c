/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-sem.h"

CASE("semget() with IPC_CREAT of an existing set leaves its values, mode, size, owner and times as they were",
     XSI("semget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int set = MUST(semget(key, 2, IPC_CREAT | IPC_EXCL | 0640));
	struct semid_ds before, after;

	memset(&before, 0, sizeof(before));
	memset(&after, 0, sizeof(after));
	MUST(semctl(set, 1, SETVAL, VAL(8)));
	MUST(SEMOP(set, {1, 1, 0}));
	MUST(semctl(set, 0, IPC_STAT, BUF(&before)));
	EQUAL(semget(key, 1, IPC_CREAT | 0600), set);
	MUST(semctl(set, 0, IPC_STAT, BUF(&after)));
	EQUAL(semctl(set, 1, GETVAL), 9);
	EQUAL(after.sem_perm.mode & 0777, 0640);
	EQUAL(after.sem_perm.uid, before.sem_perm.uid);
	EQUAL(after.sem_nsems, 2);
	EQUAL(after.sem_otime, before.sem_otime);
	EQUAL(after.sem_ctime, before.sem_ctime);
}
