/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

struct found {
	key_t key;
	int id;
};

/* Each is asked for all classes: see sysv-shm/group-permission-shmget. */
static void ask(void *argument)
{
	struct found *found = argument;

	EQUAL(GET(found->key, 0444), found->id);
	FAILS(EACCES, GET(found->key, 0666));
	FAILS(EACCES, GET(found->key, 0222));
	FAILS(EACCES, GET(found->key, IPC_CREAT | 0666));
}

CASE("asking for a permission that the mode of a " OBJECT " denies to the caller fails with EACCES, and for others does not",
     VARIANT(queue, "sysv-msg/msgget-eacces-requested-perms", XSI("msgget", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmget-eacces", XSI("shmget", "ERRORS [EACCES]"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/semget-eacces", XSI("semget", "ERRORS [EACCES]"), NEEDS(SECOND_USER)))
{
	struct found found = {.key = temp_key()};

	found.id = MUST(GET(found.key, IPC_CREAT | IPC_EXCL | 0664));
	FINISHES(child_as_second_user(ask, &found));
}
