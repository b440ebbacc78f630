/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_as_another(void *queue)
{
	FAILS(EACCES, msgrcv(INT(queue), &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EACCES, msgrcv(INT(queue), &(struct message){0}, 1, 1, IPC_NOWAIT));
}

CASE("msgrcv() without read permission fails with EACCES and takes nothing, even where the caller may write",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0662));

	MUST(SEND(queue, 1, "x"));
	FINISHES(child_as_second_user(receive_as_another, &queue));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
