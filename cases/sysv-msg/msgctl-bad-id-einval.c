/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-object.h"

CASE("IPC_STAT, IPC_SET and IPC_RMID of an identifier that is that of no " OBJECT " fail with EINVAL",
     VARIANT(queue, "sysv-msg/msgctl-bad-id-einval", XSI("msgctl", "ERRORS [EINVAL]")),
     VARIANT(segment, "sysv-shm/shmctl-bad-id-einval", XSI("shmctl", "ERRORS [EINVAL]")),
     VARIANT(set, "sysv-sem/semctl-bad-id-einval", XSI("semctl", "ERRORS [EINVAL]")))
{
	static const int commands[] = {IPC_STAT, IPC_SET, IPC_RMID};
	object_status status = status_of(new_object(0600));

	for (int i = 0; i < 3; i++) {
		FAILS(EINVAL, CONTROL(-1, commands[i], &status));
		FAILS(EINVAL, CONTROL(INT_MIN, commands[i], &status));
		FAILS(EINVAL, CONTROL(INT_MAX, commands[i], &status));
	}
}
