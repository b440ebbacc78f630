/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("IPC_EXCL without IPC_CREAT finds the " OBJECT " of a key that has one, and fails with ENOENT for one that has none",
     VARIANT(queue, "sysv-msg/msgget-excl-without-creat", XSI("msgget", "ERRORS [EEXIST] [ENOENT]")),
     VARIANT(segment, "sysv-shm/shmget-excl-without-creat", XSI("shmget", "ERRORS [EEXIST] [ENOENT]")),
     VARIANT(set, "sysv-sem/semget-excl-without-creat", XSI("semget", "ERRORS [EEXIST] [ENOENT]")))
{
	key_t key = temp_key(), other = temp_key();
	int id = MUST(GET(key, IPC_CREAT | IPC_EXCL | 0600));

	EQUAL(GET(key, IPC_EXCL), id);
	EQUAL(GET(key, IPC_EXCL | 0600), id);
	FAILS(ENOENT, GET(other, IPC_EXCL | 0600));
	FAILS(ENOENT, GET(other, 0600));
	EQUAL(GET(key, 0), id);
}
