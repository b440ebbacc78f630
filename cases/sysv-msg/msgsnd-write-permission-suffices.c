/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_as_another(void *queue)
{
	FAILS(EACCES, msgrcv(INT(queue), &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(SEND(INT(queue), 1, "x"));
}

CASE("msgsnd() needs write permission for others only, and no read permission, when the caller is one of the others",
     XSI("msgsnd", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0602));

	FINISHES(child_as_second_user(send_as_another, &queue));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
