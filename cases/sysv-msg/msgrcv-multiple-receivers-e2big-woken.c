/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_too_little(void *queue)
{
	FAILS(E2BIG, msgrcv(INT(queue), &(struct message){0}, 4, 0, 0));
}

static void receive_all(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 8, 0, 0), 8);
	EQUAL_STRING(message.mtext, "1234567");
}

/* Of two that are blocked either may look at a message first: a second message shows what became of the one without room. */
CASE("a longer message wakes a receiver that was blocked without MSG_NOERROR with E2BIG, and another, blocked or not, gets it",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	pid_t small = child(receive_too_little, &queue);
	BLOCKS(small);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	FINISHES(small);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	small = child(receive_too_little, &queue);
	BLOCKS(small);
	pid_t large = child(receive_all, &queue);
	BLOCKS(large);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	FINISHES(large);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	FINISHES(small);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "1234567");
	EMPTY(queue);
}
