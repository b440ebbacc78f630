/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() with IPC_CREAT and IPC_EXCL makes a set for a key that has none and fails with EEXIST for one that has",
     XSI("semget", "ERRORS [EEXIST]"))
{
	key_t key = temp_key();
	int set = GIVES(semget(key, 2, IPC_CREAT | IPC_EXCL | 0600));

	EQUAL(semget(key, 2, IPC_EXCL | 0600), set);
	MUST(semctl(set, 1, SETVAL, VAL(7)));
	FAILS(EEXIST, semget(key, 2, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(EEXIST, semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(semctl(set, 1, GETVAL), 7);
}
