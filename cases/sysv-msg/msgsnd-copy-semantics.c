/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("what is sent is the text as it was at the call of msgsnd(): a later change of the buffer does not change it",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "before"}, received = {0};

	SUCCEEDS(msgsnd(queue, &message, 8, IPC_NOWAIT));
	EQUAL(message.mtype, 1);
	EQUAL_STRING(message.mtext, "before");
	message = (struct message){2, "after"};
	EQUAL(msgrcv(queue, &received, 8, 0, IPC_NOWAIT), 8);
	EQUAL(received.mtype, 1);
	EQUAL_STRING(received.mtext, "before");
	EMPTY(queue);
}
