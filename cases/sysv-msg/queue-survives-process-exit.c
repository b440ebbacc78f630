/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void make_and_send(void *key)
{
	int queue = GIVES(msgget(*(key_t *)key, IPC_CREAT | IPC_EXCL | 0600));

	SUCCEEDS(msgsnd(queue, &(struct message){1, "message"}, 8, IPC_NOWAIT));
}

static void find_and_receive(void *key)
{
	int queue = GIVES(msgget(*(key_t *)key, 0600));
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "message");
}

CASE("a queue and its messages outlive the process that made and sent them: another finds them by the key",
     XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key();

	FINISHES(child(make_and_send, &key));
	FINISHES(child(find_and_receive, &key));
}
