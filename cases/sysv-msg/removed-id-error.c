/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* Linux's pages name EIDRM; 6.18, for one, has EINVAL whether another object has the place or not. */
CASE("IPC_STAT, IPC_SET and IPC_RMID of a removed " OBJECT " fail with EINVAL, or with EIDRM as Linux documents",
     VARIANT(queue, "sysv-msg/removed-id-error", XSI("msgctl", "ERRORS [EINVAL]")),
     VARIANT(segment, "sysv-shm/removed-id-error", XSI("shmctl", "ERRORS [EINVAL]")),
     VARIANT(set, "sysv-sem/removed-id-error", XSI("semctl", "ERRORS [EINVAL]")))
{
	int old = new_object(0600);
	object_status status = status_of(old);

	SUCCEEDS(CONTROL(old, IPC_RMID, NULL));
	REMOVED(CONTROL(old, IPC_STAT, &status));
	int id = new_object(0640);
	if (id == old)
		SKIP("the identifier was given again at once");
	MARK(id);
	REMOVED(CONTROL(old, IPC_STAT, &status));
	REMOVED(CONTROL(old, IPC_SET, &status));
	REMOVED(CONTROL(old, IPC_RMID, NULL));
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	MARKED(id);
}
