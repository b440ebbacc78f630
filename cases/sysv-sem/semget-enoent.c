/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() without IPC_CREAT of a key that has no set fails with ENOENT and makes none", XSI("semget", "ERRORS [ENOENT]"))
{
	key_t key = temp_key(), other = temp_key();

	MUST(semget(other, 1, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(ENOENT, semget(key, 1, 0600));
	FAILS(ENOENT, semget(key, 1, IPC_EXCL | 0600));
	int set = GIVES(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(semget(key, 1, 0600), set);
}
