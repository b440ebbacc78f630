/* SPDX-License-Identifier: MIT */
#include <sys/ipc.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void send(void *path)
{
	key_t key = GIVES(ftok(path, 'q'));
	int queue = GIVES(msgget(key, 0600));

	SUCCEEDS(msgsnd(queue, &(struct message){7, {'x'}}, 1, IPC_NOWAIT));
}

CASE("processes that make a key by ftok() from the same path and id find the same queue with msgget()",
     XSI("ftok", "DESCRIPTION"))
{
	const char *path = temp_file("x", 1);
	struct message message = {0};
	int queue = temp_own_queue(msgget(GIVES(ftok(path, 'q')), IPC_CREAT | IPC_EXCL | 0600));

	FINISHES(child(send, (void *)path));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	EQUAL(message.mtext[0], 'x');
}
