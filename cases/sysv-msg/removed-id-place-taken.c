/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* Linux has EINVAL while the place is empty: in a namespace of its own it is the first to be taken. */
CASE("IPC_STAT, IPC_SET and IPC_RMID of a removed " OBJECT
     " whose place another has taken fail with EINVAL, or with EIDRM as on Linux",
     VARIANT(queue, "sysv-msg/removed-id-place-taken", LINUX_DEVIATION("msgctl(2)", "ERRORS [EIDRM]"),
	     NEEDS(OWN_IPC_NAMESPACE)),
     VARIANT(segment, "sysv-shm/removed-id-place-taken", LINUX_DEVIATION("shmctl(2)", "ERRORS [EIDRM]"),
	     NEEDS(OWN_IPC_NAMESPACE)),
     VARIANT(set, "sysv-sem/removed-id-place-taken", LINUX_DEVIATION("semctl(2)", "ERRORS [EIDRM]"), NEEDS(OWN_IPC_NAMESPACE)))
{
	int old = new_object(0600);
	object_status status = status_of(old);

	SUCCEEDS(CONTROL(old, IPC_RMID, NULL));
	int id = new_object(0640);
	if (id == old)
		SKIP("the identifier was given again at once");
	MARK(id);
	FAILS_LIKE(EIDRM, EINVAL, CONTROL(old, IPC_STAT, &status));
	FAILS_LIKE(EIDRM, EINVAL, CONTROL(old, IPC_SET, &status));
	FAILS_LIKE(EIDRM, EINVAL, CONTROL(old, IPC_RMID, NULL));
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	MARKED(id);
}
