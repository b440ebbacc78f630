/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("IPC_CREAT|IPC_EXCL makes a " OBJECT
     " for a key that has none, and fails with EEXIST for one that has, which stays as it was",
     VARIANT(queue, "sysv-msg/msgget-excl-existing-eexist", XSI("msgget", "ERRORS [EEXIST]")),
     VARIANT(segment, "sysv-shm/shmget-excl-eexist", XSI("shmget", "ERRORS [EEXIST]")),
     VARIANT(set, "sysv-sem/semget-excl-eexist", XSI("semget", "ERRORS [EEXIST]")))
{
	key_t key = temp_key();
	int id = GIVES(GET(key, IPC_CREAT | IPC_EXCL | 0640));

	EQUAL(GET(key, 0), id);
	EQUAL(GET(key, IPC_EXCL | 0600), id);
	MARK(id);
	FAILS(EEXIST, GET(key, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(EEXIST, GET(key, IPC_CREAT | IPC_EXCL));
	EQUAL(GET(key, 0), id);
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	MARKED(id);
}
