/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() of an existing set with a count of 0 returns its identifier, whatever its size",
     LINUX("semget(2)", "DESCRIPTION"))
{
	key_t key = temp_key();
	int set = MUST(semget(key, 3, IPC_CREAT | IPC_EXCL | 0600));

	EQUAL(semget(key, 0, 0), set);
	EQUAL(semget(key, 0, 0600), set);
	EQUAL(semget(key, 0, IPC_CREAT | 0600), set);
	FAILS(EEXIST, semget(key, 0, IPC_CREAT | IPC_EXCL | 0600));
}
