/* SPDX-License-Identifier: MIT */
#include "sysv-object.h"

CASE("a command that there is not fails with EINVAL and leaves the " OBJECT,
     VARIANT(queue, "sysv-msg/msgctl-bad-cmd-einval", XSI("msgctl", "ERRORS [EINVAL]")),
     VARIANT(segment, "sysv-shm/shmctl-bad-cmd-einval", XSI("shmctl", "ERRORS [EINVAL]")),
     VARIANT(set, "sysv-sem/semctl-bad-cmd-einval", XSI("semctl", "ERRORS [EINVAL]")))
{
	int id = new_object(0640);
	object_status status = {0};

	MARK(id);
	FAILS(EINVAL, CONTROL(id, 0x7fff, &status));
	FAILS(EINVAL, CONTROL(id, -1, &status));
	EQUAL(STATUS(id).PERM.mode & 0777, 0640);
	MARKED(id);
}
