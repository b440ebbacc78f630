/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-sem.h"

CASE("semget() that would make a set of fewer than 0 semaphores fails with EINVAL and makes none",
     XSI("semget", "ERRORS [EINVAL]"))
{
	key_t key = temp_key();

	FAILS(EINVAL, semget(key, -1, IPC_CREAT | 0600));
	FAILS(EINVAL, semget(key, INT_MIN, IPC_CREAT | 0600));
	FAILS(EINVAL, semget(IPC_PRIVATE, -1, 0600));
	FAILS(ENOENT, semget(key, 1, 0600));
	int set = GIVES(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(semget(key, 1, 0600), set);
}
