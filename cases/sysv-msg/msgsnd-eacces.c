/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_as_another(void *queue)
{
	FAILS(EACCES, SEND(INT(queue), 1, "x"));
}

CASE("msgsnd() without write permission fails with EACCES and queues nothing, even where the caller may read",
     XSI("msgsnd", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0664));

	FINISHES(child_as_second_user(send_as_another, &queue));
	EMPTY(queue);
}
