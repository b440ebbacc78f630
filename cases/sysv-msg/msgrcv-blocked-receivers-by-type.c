/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue;

static void receive_type(void *type)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, *(long *)type, 0), 1);
	EQUAL(message.mtype, *(long *)type);
	EQUAL(message.mtext[0], '0' + *(long *)type);
}

/* Served in the other order than that of waiting. The first message is for none of them. */
CASE("of receivers that wait for different types each gets its own, and the others keep waiting", XSI("msgrcv", "DESCRIPTION"))
{
	static long types[] = {1, 2, 3};
	pid_t receivers[3];

	queue = temp_queue();
	MUST(SEND(queue, 9, "9"));
	for (int i = 0; i < 3; i++) {
		receivers[i] = child(receive_type, &types[i]);
		BLOCKS(receivers[i]);
	}
	for (int i = 2; i >= 0; i--) {
		for (int j = 0; j <= i; j++)
			BLOCKS(receivers[j]);
		MUST(msgsnd(queue, &(struct message){types[i], {(char)('0' + types[i])}}, 1, IPC_NOWAIT));
		FINISHES(receivers[i]);
	}
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 9);
	EMPTY(queue);
}
