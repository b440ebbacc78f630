/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("the identifier of each of hundreds of times that a " OBJECT
     " is made and removed is dead then; how many are new is observed",
     VARIANT(queue, "ftok-ipcperm/perm-seq-increases-on-reuse", IMPL("msgctl", "IPC_RMID")),
     VARIANT(segment, "ftok-ipcperm/shm-perm-seq-increases-on-reuse", IMPL("shmctl", "IPC_RMID")),
     VARIANT(set, "ftok-ipcperm/sem-perm-seq-increases-on-reuse", IMPL("semctl", "IPC_RMID")))
{
	enum { OBJECTS = 300 };
	object_status told;
	int ids[OBJECTS], again = 0;

	for (int i = 0; i < OBJECTS; i++) {
		ids[i] = GIVES(GET(IPC_PRIVATE, 0600));
		AT_LEAST(ids[i], 0);
		SUCCEEDS(CONTROL(ids[i], IPC_RMID, NULL));
		REMOVED(CONTROL(ids[i], IPC_STAT, &told));
		for (int old = 0; old < i; old++) {
			if (ids[old] != ids[i])
				continue;
			again++;
			break;
		}
	}
	LINUX_OR_OTHER(again == 0, again > 0);
	OBSERVE("of %d identifiers %d had been used before", OBJECTS, again);
}
