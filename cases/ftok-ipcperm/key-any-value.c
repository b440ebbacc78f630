/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-object.h"

/* A key with the sign bit set is one like any other: temp_key() has none, its complement is as private. */
CASE("a key may have its highest bit set, which makes it negative: a " OBJECT " is made for it and found again",
     VARIANT(queue, "ftok-ipcperm/key-any-value", XSI("msgget", "DESCRIPTION")),
     VARIANT(segment, "ftok-ipcperm/shm-key-any-value", XSI("shmget", "DESCRIPTION")),
     VARIANT(set, "ftok-ipcperm/sem-key-any-value", XSI("semget", "DESCRIPTION")))
{
	key_t key = ~temp_key();

	int id = OWN(GIVES(GET(key, IPC_CREAT | IPC_EXCL | 0600)));
	EQUAL(GET(key, 0), id);
	FAILS(EEXIST, GET(key, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(ENOENT, GET(~key, 0));
	FAILS(ENOENT, GET(key & INT_MAX, 0));
}
