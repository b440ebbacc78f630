/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_eight(void *queue)
{
	SUCCEEDS(msgsnd(INT(queue), &(struct message){2, "1234567"}, 8, 0));
}

CASE("a sender that waits for 8 bytes of room keeps waiting when a receive makes room for fewer",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "abcdefg"};

	LIMIT(queue, 8);
	for (int i = 0; i < 4; i++)
		MUST(msgsnd(queue, &message, 2, IPC_NOWAIT));
	pid_t sender = child(send_eight, &queue);
	for (int i = 0; i < 4; i++) {
		BLOCKS(sender);
		EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 2);
		EQUAL_BYTES(message.mtext, "ab", 2);
	}
	FINISHES(sender);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "1234567");
}
