/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

static void ask(void *argument)
{
	key_t key = *(key_t *)argument;
	/* As in sysv-shm/group-permission-shmget, each is asked for all classes. */
	int segment = GIVES(shmget(key, 1, 0444));

	FAILS(EACCES, shmget(key, 1, 0666));
	FAILS(EACCES, shmget(key, 1, IPC_CREAT | 0666));
	FAILS(EACCES, shmget(key, 1, 0222));
	EQUAL(shmget(key, 1, 0), segment);
}

CASE("shmget() of an existing segment fails with EACCES if it asks for a permission that the segment's mode denies the caller",
     XSI("shmget", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	key_t key = temp_key();

	MUST(shmget(key, 1, IPC_CREAT | IPC_EXCL | 0664));
	FINISHES(child_as_second_user(ask, &key));
}
