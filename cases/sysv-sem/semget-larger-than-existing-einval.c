/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() of an existing set fails with EINVAL if it asks for one semaphore more than the set has",
     XSI("semget", "ERRORS [EINVAL]"))
{
	struct semid_ds status = {0};
	key_t key = temp_key();
	int set = MUST(semget(key, 3, IPC_CREAT | IPC_EXCL | 0600));

	FAILS(EINVAL, semget(key, 4, 0600));
	FAILS(EINVAL, semget(key, 4, IPC_CREAT | 0600));
	EQUAL(semget(key, 3, 0600), set);
	MUST(semctl(set, 0, IPC_STAT, BUF(&status)));
	EQUAL(status.sem_nsems, 3);
}
