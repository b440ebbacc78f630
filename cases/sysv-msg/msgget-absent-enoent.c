/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("asking for the " OBJECT " of a key that has none, without IPC_CREAT, fails with ENOENT and makes none",
     VARIANT(queue, "sysv-msg/msgget-absent-enoent", XSI("msgget", "ERRORS [ENOENT]")),
     VARIANT(segment, "sysv-shm/shmget-enoent", XSI("shmget", "ERRORS [ENOENT]")),
     VARIANT(set, "sysv-sem/semget-enoent", XSI("semget", "ERRORS [ENOENT]")))
{
	key_t key = temp_key();

	FAILS(ENOENT, GET(key, 0600));
	FAILS(ENOENT, GET(key, IPC_EXCL | 0600));
	FAILS(ENOENT, GET(key, 0));
	int id = GIVES(GET(key, IPC_CREAT | IPC_EXCL | 0600));
	EQUAL(GET(key, 0600), id);
}
