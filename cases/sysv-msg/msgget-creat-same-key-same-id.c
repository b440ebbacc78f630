/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("IPC_CREAT of a key that has a " OBJECT " returns that one and leaves it as it was, and of another key another",
     VARIANT(queue, "sysv-msg/msgget-creat-same-key-same-id", XSI("msgget", "DESCRIPTION")),
     VARIANT(segment, "sysv-shm/shmget-creat-same-key-same-id", XSI("shmget", "DESCRIPTION")),
     VARIANT(set, "sysv-sem/semget-creat-same-key-same-id", XSI("semget", "DESCRIPTION")))
{
	key_t key = temp_key(), other_key = temp_key();
	int id = GIVES(GET(key, IPC_CREAT | 0600)), other = GIVES(GET(other_key, IPC_CREAT | 0600));

	DIFFERS(other, id);
	EQUAL(GET(other_key, 0), other);
	EQUAL(GET(key, 0), id);
	MARK(id);
	EQUAL(GET(key, IPC_CREAT | 0600), id);
	MARKED(id);
}
