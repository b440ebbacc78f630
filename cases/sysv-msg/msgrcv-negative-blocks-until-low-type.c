/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_up_to_two(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 1, -2, 0), 1);
	EQUAL(message.mtype, 1);
}

CASE("a receiver that waits with a negative msgtyp is woken by a type not above its absolute value and by no higher one",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();

	MUST(SEND(queue, 3, "a"));
	pid_t receiver = child(receive_up_to_two, &queue);
	BLOCKS(receiver);
	MUST(SEND(queue, 4, "b"));
	BLOCKS(receiver);
	MUST(SEND(queue, 1, "c"));
	FINISHES(receiver);
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'b');
}
