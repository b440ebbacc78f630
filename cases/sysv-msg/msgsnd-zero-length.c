/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("a message without text is queued, and received with its type, length 0 and no byte stored", XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {99, {'z'}};

	SUCCEEDS(msgsnd(queue, &(struct message){7, {'x'}}, 0, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 0);
	EQUAL(message.mtype, 7);
	EQUAL(message.mtext[0], 'z');
	EMPTY(queue);
}
