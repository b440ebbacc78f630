/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

CASE("semget() of an existing set with a count below 0 fails with EINVAL, and the set stays", XSI("semget", "ERRORS [EINVAL]"))
{
	key_t key = temp_key();
	int set = MUST(semget(key, 2, IPC_CREAT | IPC_EXCL | 0600));

	FAILS(EINVAL, semget(key, -1, 0));
	FAILS(EINVAL, semget(key, -1, IPC_CREAT | 0600));
	EQUAL(semget(key, 2, 0), set);
}
