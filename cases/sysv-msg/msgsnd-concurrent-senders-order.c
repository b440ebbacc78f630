/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

enum { SENDERS = 3, EACH = 60 };

struct numbered {
	long mtype;
	int number;
};

static int queue;

/* The queue's limit makes the senders wait for each other and for the receiver. */
static void send_all(void *sender)
{
	for (int i = 0; i < EACH; i++)
		SUCCEEDS(msgsnd(queue, &(struct numbered){*(long *)sender, i}, sizeof(int), 0));
}

static void receive_all(void *unused)
{
	struct numbered message = {0};
	int next[SENDERS] = {0};

	(void)unused;
	for (int i = 0; i < SENDERS * EACH; i++) {
		EQUAL(msgrcv(queue, &message, sizeof(int), 0, 0), sizeof(int));
		EQUAL(message.number, next[message.mtype - 1]);
		next[message.mtype - 1]++;
	}
}

CASE("messages that several processes send at once arrive once each, and those of one sender in the order of its sending",
     XSI("msgsnd", "DESCRIPTION"))
{
	static long types[SENDERS] = {1, 2, 3};
	pid_t senders[SENDERS];

	queue = temp_queue();
	LIMIT(queue, 2 * sizeof(int));
	for (int i = 0; i < SENDERS; i++)
		senders[i] = child(send_all, &types[i]);
	FINISHES(child(receive_all, NULL));
	for (int i = 0; i < SENDERS; i++)
		FINISHES(senders[i]);
	FAILS(ENOMSG, msgrcv(queue, &(struct numbered){0}, sizeof(int), 0, IPC_NOWAIT));
}
