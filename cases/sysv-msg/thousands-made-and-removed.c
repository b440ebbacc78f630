/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* More than any table of theirs holds, and more than a 16-bit number of sequence. */
enum { ROUNDS = 33000 };

CASE("33000 times one after the other a " OBJECT " is made, used and removed, and its key is free again",
     VARIANT(queue, "sysv-msg/thousands-made-and-removed", XSI("msgget", "DESCRIPTION"), TIMEOUT(60)),
     VARIANT(segment, "sysv-shm/thousands-made-and-removed", XSI("shmget", "DESCRIPTION"), TIMEOUT(60)),
     VARIANT(set, "sysv-sem/thousands-made-and-removed", XSI("semget", "DESCRIPTION"), TIMEOUT(60)))
{
	key_t key = temp_key();

	for (int i = 0; i < ROUNDS; i++) {
		int id = GIVES(GET(key, IPC_CREAT | IPC_EXCL | 0600));

		AT_LEAST(id, 0);
		if (i % 1000 == 999) {
			EQUAL(GET(key, 0), id);
			GIVES(USE(id));
			MARKED(id);
		}
		SUCCEEDS(CONTROL(id, IPC_RMID, NULL));
	}
	FAILS(ENOENT, GET(key, 0));
}
