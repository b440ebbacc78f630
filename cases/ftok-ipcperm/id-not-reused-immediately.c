/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* So few, for a system may have no more than ten sets. */
CASE("each " OBJECT " that exists has an identifier of its own; whether that of one just removed is among the next is observed",
     VARIANT(queue, "ftok-ipcperm/id-not-reused-immediately", IMPL("msgget", "DESCRIPTION")),
     VARIANT(segment, "ftok-ipcperm/shm-id-not-reused-immediately", IMPL("shmget", "DESCRIPTION")),
     VARIANT(set, "ftok-ipcperm/sem-id-not-reused-immediately", IMPL("semget", "DESCRIPTION")))
{
	enum { OBJECTS = 8 };
	int removed = MUST(GET(IPC_PRIVATE, 0600)), ids[OBJECTS], reused = 0;

	MUST(CONTROL(removed, IPC_RMID, NULL));
	for (int i = 0; i < OBJECTS; i++) {
		ids[i] = OWN(GIVES(GET(IPC_PRIVATE, 0600)));
		EQUAL(STATUS(ids[i]).PERM.mode & 0777, 0600);
		for (int other = 0; other < i; other++)
			DIFFERS(ids[i], ids[other]);
		reused += ids[i] == removed;
	}
	LINUX_OR_OTHER(reused == 0, reused > 0);
	OBSERVE("of the %d next identifiers %d is that of the object just removed", OBJECTS, reused);
}
