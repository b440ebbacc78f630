/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() of an existing set with fewer semaphores than it has, but at least one, returns its identifier",
     XSI("semget", "ERRORS [EINVAL]"))
{
	key_t key = temp_key();
	int set = MUST(semget(key, 3, IPC_CREAT | IPC_EXCL | 0600));

	MUST(semctl(set, 2, SETVAL, VAL(5)));
	EQUAL(semget(key, 1, 0600), set);
	EQUAL(semget(key, 2, IPC_CREAT | 0600), set);
	EQUAL(semctl(set, 2, GETVAL), 5);
}
