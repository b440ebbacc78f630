/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("messages sent one by one are received one by one, never merged, even into a buffer that has room for both",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	SUCCEEDS(msgsnd(queue, &(struct message){1, "ab"}, 3, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &(struct message){1, "c"}, 2, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 3);
	EQUAL_STRING(message.mtext, "ab");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 2);
	EQUAL_STRING(message.mtext, "c");
	EMPTY(queue);
}
