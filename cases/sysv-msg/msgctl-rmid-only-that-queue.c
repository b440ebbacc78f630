/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("IPC_RMID removes the queue at once, messages and all, and no other", XSI("msgctl", "DESCRIPTION"))
{
	int queue = temp_queue(), other = temp_queue();
	struct message message = {0};

	MUST(SEND(queue, 1, "x"));
	MUST(SEND(other, 1, "y"));
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	REMOVED(msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
	REMOVED(msgctl(queue, IPC_RMID, NULL));
	EQUAL(msgrcv(other, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'y');
}
