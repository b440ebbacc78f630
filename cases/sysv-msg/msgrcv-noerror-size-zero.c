/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() with MSG_NOERROR and msgsz 0 removes a message, returns 0 and stores its type and no byte",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {9, "zzzzzzz"};

	MUST(msgsnd(queue, &(struct message){4, "1234567"}, 8, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 0, 0, IPC_NOWAIT | MSG_NOERROR), 0);
	EQUAL(message.mtype, 4);
	EQUAL_STRING(message.mtext, "zzzzzzz");
	EMPTY(queue);
}
