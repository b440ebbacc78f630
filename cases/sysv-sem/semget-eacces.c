/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void ask(void *argument)
{
	key_t key = *(key_t *)argument;

	int set = GIVES(semget(key, 1, 0004));
	FAILS(EACCES, semget(key, 1, 0006));
	FAILS(EACCES, semget(key, 1, 0002));
	FAILS(EACCES, semget(key, 1, IPC_CREAT | 0600));
	EQUAL(semget(key, 1, 0), set);
}

CASE("semget() of an existing set fails with EACCES if it asks for a permission that the set's mode denies the caller",
     XSI("semget", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	key_t key = temp_key();

	MUST(semget(key, 1, IPC_CREAT | IPC_EXCL | 0664));
	FINISHES(child_as_second_user(ask, &key));
}
