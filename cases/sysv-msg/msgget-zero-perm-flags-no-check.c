/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

static key_t key;
static int id;

static void ask(void *unused)
{
	object_status status;

	(void)unused;
	FAILS(EACCES, GET(key, 0444));
	EQUAL(GET(key, 0), id);
	FAILS(EACCES, CONTROL(id, IPC_STAT, &status));
}

CASE("asking for no permission finds a " OBJECT " whose mode denies the caller everything",
     VARIANT(queue, "sysv-msg/msgget-zero-perm-flags-no-check", XSI("msgget", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(segment, "sysv-shm/shmget-zero-perm-flags-no-check", XSI("shmget", "DESCRIPTION"), NEEDS(SECOND_USER)),
     VARIANT(set, "sysv-sem/semget-zero-perm-flags-no-check", XSI("semget", "DESCRIPTION"), NEEDS(SECOND_USER)))
{
	key = temp_key();
	id = MUST(GET(key, IPC_CREAT | IPC_EXCL | 0600));
	FINISHES(child_as_second_user(ask, NULL));
}
