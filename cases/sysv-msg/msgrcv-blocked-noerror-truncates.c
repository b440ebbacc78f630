/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_three_bytes(void *queue)
{
	struct message message = {9, "zzzzzzz"};

	EQUAL(msgrcv(INT(queue), &message, 3, 0, MSG_NOERROR), 3);
	EQUAL(message.mtype, 5);
	EQUAL_STRING(message.mtext, "123zzzz");
}

CASE("a receiver that was blocked with MSG_NOERROR when a longer message came gets its first msgsz bytes",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	pid_t receiver = child(receive_three_bytes, &queue);

	BLOCKS(receiver);
	SUCCEEDS(msgsnd(queue, &(struct message){5, "1234567"}, 8, IPC_NOWAIT));
	FINISHES(receiver);
	EMPTY(queue);
}
