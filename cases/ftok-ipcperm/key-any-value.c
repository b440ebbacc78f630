/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

/* A key with the sign bit set is one like any other: temp_key() has none, its complement is as private. */
CASE("a key may have its highest bit set, which makes it negative: msgget() makes a queue for it and finds that again",
     XSI("msgget", "DESCRIPTION"))
{
	key_t key = ~temp_key();

	int queue = temp_own_queue(GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600)));
	EQUAL(msgget(key, 0), queue);
	FAILS(EEXIST, msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(ENOENT, msgget(~key, 0));
	FAILS(ENOENT, msgget(key & INT_MAX, 0));
}
