/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_EXCEPT */

#include "sysv-msg.h"

static void receive_any_but_two(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 1, 2, MSG_EXCEPT), 1);
	EQUAL(message.mtype, 3);
}

CASE("a receiver that waits with MSG_EXCEPT is not woken by a message of type msgtyp, and is by one of another",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	pid_t receiver = child(receive_any_but_two, &queue);

	BLOCKS(receiver);
	MUST(SEND(queue, 2, "a"));
	BLOCKS(receiver);
	MUST(SEND(queue, 3, "b"));
	FINISHES(receiver);
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
	EMPTY(queue);
}
