/* SPDX-License-Identifier: MIT */
#include "sysv-sem.h"

static void ask(void *argument)
{
	key_t key = *(key_t *)argument;

	/* As in sysv-shm/group-permission-shmget, each is asked for all classes. */
	int set = GIVES(semget(key, 1, 0444));
	FAILS(EACCES, semget(key, 1, 0666));
	FAILS(EACCES, semget(key, 1, 0222));
	FAILS(EACCES, semget(key, 1, IPC_CREAT | 0666));
	EQUAL(semget(key, 1, 0), set);
}

CASE("semget() of an existing set fails with EACCES if it asks for a permission that the set's mode denies the caller",
     XSI("semget", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	key_t key = temp_key();

	MUST(semget(key, 1, IPC_CREAT | IPC_EXCL | 0664));
	FINISHES(child_as_second_user(ask, &key));
}
