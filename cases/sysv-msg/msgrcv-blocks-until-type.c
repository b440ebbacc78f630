/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_type_two(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 1, 2, 0), 1);
	EQUAL(message.mtype, 2);
	EQUAL(message.mtext[0], 'c');
}

CASE("a receiver that waits for one type is woken by a message of that type and by no other", XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	pid_t receiver = child(receive_type_two, &queue);

	BLOCKS(receiver);
	MUST(SEND(queue, 1, "a"));
	BLOCKS(receiver);
	MUST(SEND(queue, 3, "b"));
	BLOCKS(receiver);
	MUST(SEND(queue, 2, "c"));
	FINISHES(receiver);
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'b');
}
