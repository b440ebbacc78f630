/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_as_another(void *queue)
{
	FAILS(EACCES, SEND(INT(queue), 2, "y"));
	RECEIVES(INT(queue), 0, 1, "x");
}

CASE("msgrcv() removes a message with no more than read permission for others, when the caller is one of the others",
     XSI("msgrcv", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0604));

	MUST(SEND(queue, 1, "x"));
	FINISHES(child_as_second_user(receive_as_another, &queue));
	EMPTY(queue);
}
