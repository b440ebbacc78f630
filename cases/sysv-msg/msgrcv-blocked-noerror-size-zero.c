/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_nothing(void *queue)
{
	struct message message = {0, "untouch"};

	EQUAL(msgrcv(INT(queue), &message, 0, 0, MSG_NOERROR), 0);
	EQUAL(message.mtype, 5);
	EQUAL_STRING(message.mtext, "untouch");
}

CASE("a receiver that was blocked with MSG_NOERROR and msgsz 0 takes the message that comes, and stores its type and no byte",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	pid_t receiver = child(receive_nothing, &queue);

	BLOCKS(receiver);
	SUCCEEDS(SEND(queue, 5, "text"));
	FINISHES(receiver);
	EMPTY(queue);
}
