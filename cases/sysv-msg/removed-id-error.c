/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* Linux's pages name EIDRM; 6.18, for one, has EINVAL whether another object has the place or not. */
#define FAILS_AS_REMOVED(call)               \
	do {                                 \
		if (like_posix())            \
			FAILS(EINVAL, call); \
		else                         \
			REMOVED(call);       \
	} while (0)

CASE("IPC_STAT, IPC_SET and IPC_RMID of a removed " OBJECT " fail with EINVAL, or with EIDRM as Linux documents",
     VARIANT(queue, "sysv-msg/removed-id-error", LINUX_DEVIATION("msgctl(2)", "ERRORS [EIDRM]")),
     VARIANT(segment, "sysv-shm/removed-id-error", LINUX_DEVIATION("shmctl(2)", "ERRORS [EIDRM]")),
     VARIANT(set, "sysv-sem/removed-id-error", LINUX_DEVIATION("semctl(2)", "ERRORS [EIDRM]")))
{
	int old = new_object(0600);
	object_status status = status_of(old);

	SUCCEEDS(CONTROL(old, IPC_RMID, NULL));
	FAILS_AS_REMOVED(CONTROL(old, IPC_STAT, &status));
	int id = new_object(0640);
	if (id == old)
		SKIP("the identifier was given again at once");
	MARK(id);
	FAILS_AS_REMOVED(CONTROL(old, IPC_STAT, &status));
	FAILS_AS_REMOVED(CONTROL(old, IPC_SET, &status));
	FAILS_AS_REMOVED(CONTROL(old, IPC_RMID, NULL));
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	MARKED(id);
}
