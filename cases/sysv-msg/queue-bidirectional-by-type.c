/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

enum { REQUEST = 1, REPLY = 2, ROUNDS = 20 };

struct numbered {
	long mtype;
	int number;
};

static void serve(void *queue)
{
	struct numbered message = {0};

	for (int i = 0; i < ROUNDS; i++) {
		EQUAL(msgrcv(INT(queue), &message, sizeof(int), REQUEST, 0), sizeof(int));
		SUCCEEDS(msgsnd(INT(queue), &(struct numbered){REPLY, message.number * 2}, sizeof(int), IPC_NOWAIT));
	}
}

/* The next request is on the queue before the reply is asked for: only the type keeps a client from taking its own. */
static void ask(void *queue)
{
	struct numbered message = {0};

	for (int i = 0; i < ROUNDS; i++)
		SUCCEEDS(msgsnd(INT(queue), &(struct numbered){REQUEST, i}, sizeof(int), IPC_NOWAIT));
	for (int i = 0; i < ROUNDS; i++) {
		EQUAL(msgrcv(INT(queue), &message, sizeof(int), REPLY, 0), sizeof(int));
		EQUAL(message.number, i * 2);
	}
}

CASE("one queue carries requests and replies both ways between processes that select by type", XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct numbered message = {0};

	/* In front of all others, and for neither. */
	MUST(msgsnd(queue, &(struct numbered){3, -1}, sizeof(int), IPC_NOWAIT));
	pid_t client = child(ask, &queue), server = child(serve, &queue);

	FINISHES(client);
	FINISHES(server);
	EQUAL(msgrcv(queue, &message, sizeof(int), 0, IPC_NOWAIT), sizeof(int));
	EQUAL(message.number, -1);
	FAILS(ENOMSG, msgrcv(queue, &(struct numbered){0}, sizeof(int), 0, IPC_NOWAIT));
}
