/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void remove_as_another(void *queue)
{
	FAILS(EPERM, msgctl(*(int *)queue, IPC_RMID, NULL));
	SUCCEEDS(SEND(*(int *)queue, 1, "x"));
}

CASE("IPC_RMID by neither owner nor creator fails with EPERM, whatever the mode allows, and the queue stays in use",
     XSI("msgctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0666));

	FINISHES(child_as_second_user(remove_as_another, &queue));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
