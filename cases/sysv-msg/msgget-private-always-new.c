/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("IPC_PRIVATE makes another " OBJECT " at every call, which no other shares",
     VARIANT(queue, "sysv-msg/msgget-private-always-new", XSI("msgget", "DESCRIPTION")),
     VARIANT(segment, "sysv-shm/shmget-private-always-new", XSI("shmget", "DESCRIPTION")),
     VARIANT(set, "sysv-sem/semget-private-always-new", XSI("semget", "DESCRIPTION")))
{
	int first = OWN(GIVES(GET(IPC_PRIVATE, 0600)));
	int second = OWN(GIVES(GET(IPC_PRIVATE, IPC_CREAT | 0600)));
	object_status status = STATUS(second);

	AT_LEAST(first, 0);
	AT_LEAST(second, 0);
	DIFFERS(first, second);
	EQUAL(STATUS(first).PERM.mode & 0777, 0600);
	MARK(first);
	SUCCEEDS(CONTROL(second, IPC_RMID, NULL));
	REMOVED(CONTROL(second, IPC_STAT, &status));
	MARKED(first);
}
