/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

/* Linux gives places away in turn, and has EINVAL for the identifier while its old place is empty. */
static int take_place_of(int old)
{
	object_status status;
	int id = MUST(GET(IPC_PRIVATE, 0640));

	for (int i = 0; i < 200 && !(LOOK(CONTROL(old, IPC_STAT, &status)) == -1 && errno == EIDRM); i++) {
		MUST(CONTROL(id, IPC_RMID, NULL));
		id = MUST(GET(IPC_PRIVATE, 0640));
	}
	return OWN(id);
}

CASE("IPC_STAT, IPC_SET and IPC_RMID of a removed " OBJECT
     " whose place another has taken fail with EINVAL, or with EIDRM as on Linux",
     VARIANT(queue, "sysv-msg/removed-id-place-taken", LINUX_DEVIATION("msgctl(2)", "ERRORS [EIDRM]")),
     VARIANT(segment, "sysv-shm/removed-id-place-taken", LINUX_DEVIATION("shmctl(2)", "ERRORS [EIDRM]")),
     VARIANT(set, "sysv-sem/removed-id-place-taken", LINUX_DEVIATION("semctl(2)", "ERRORS [EIDRM]")))
{
	int old = new_object(0600);
	object_status status = status_of(old);

	SUCCEEDS(CONTROL(old, IPC_RMID, NULL));
	int id = take_place_of(old);
	if (id == old)
		SKIP("the identifier was given again");
	MARK(id);
	FAILS_LIKE(EIDRM, EINVAL, CONTROL(old, IPC_STAT, &status));
	FAILS_LIKE(EIDRM, EINVAL, CONTROL(old, IPC_SET, &status));
	FAILS_LIKE(EIDRM, EINVAL, CONTROL(old, IPC_RMID, NULL));
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	MARKED(id);
}
