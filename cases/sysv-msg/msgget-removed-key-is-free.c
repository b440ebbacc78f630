/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("once a queue is removed its key has none, and the next queue of that key is empty", XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int queue = MUST(msgget(key, IPC_CREAT | 0600));

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	FAILS(ENOENT, msgget(key, 0));
	queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	EQUAL(msgget(key, 0), queue);
}
