/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

enum { RECEIVERS = 4 };

static int queue;
static int *received;

static void receive(void *unused)
{
	struct message message = {0};

	(void)unused;
	EQUAL(msgrcv(queue, &message, 1, 0, 0), 1);
	__atomic_fetch_add(&received[message.mtext[0] - 'a'], 1, __ATOMIC_SEQ_CST);
}

CASE("each message goes to exactly one of several blocked receivers", XSI("msgrcv", "DESCRIPTION"))
{
	pid_t receivers[RECEIVERS];

	queue = temp_queue();
	received = shared_memory(RECEIVERS * sizeof(*received));
	for (int i = 0; i < RECEIVERS; i++) {
		receivers[i] = child(receive, NULL);
		BLOCKS(receivers[i]);
	}
	for (int i = 0; i < RECEIVERS; i++)
		SUCCEEDS(msgsnd(queue, &(struct message){1, {(char)('a' + i)}}, 1, IPC_NOWAIT));
	for (int i = 0; i < RECEIVERS; i++)
		FINISHES(receivers[i]);
	for (int i = 0; i < RECEIVERS; i++)
		EQUAL(received[i], 1);
	EMPTY(queue);
}
