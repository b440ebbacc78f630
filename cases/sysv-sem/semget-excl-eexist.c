/* SPDX-License-Identifier: MIT */
#include <sys/sem.h>

#include "plumbline.h"

CASE("semget() with IPC_CREAT and IPC_EXCL makes a set for a key that has none and fails with EEXIST for one that has",
     XSI("semget", "ERRORS [EEXIST]"))
{
	key_t key = temp_key();
	int set = GIVES(semget(key, 2, IPC_CREAT | IPC_EXCL | 0600));

	EQUAL(semget(key, 2, IPC_EXCL | 0600), set);
	MUST(semop(set, &(struct sembuf){1, 7, 0}, 1));
	FAILS(EEXIST, semget(key, 2, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(EEXIST, semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(semctl(set, 1, GETVAL), 7);
}
