/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_large(void *queue)
{
	SUCCEEDS(msgsnd(INT(queue), &(struct message){1, "large"}, 8, 0));
}

CASE("a message that fits is taken at once even while a larger one's sender is blocked", LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {2, "abcdefg"};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &message, 4, IPC_NOWAIT));
	pid_t sender = child(send_large, &queue);
	BLOCKS(sender);
	SUCCEEDS(msgsnd(queue, &(struct message){2, "efg"}, 3, IPC_NOWAIT));
	BLOCKS(sender);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 4);
	EQUAL_BYTES(message.mtext, "abcd", 4);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 3);
	EQUAL_BYTES(message.mtext, "efg", 3);
	FINISHES(sender);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "large");
}
