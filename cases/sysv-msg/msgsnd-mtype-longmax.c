/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("a message of type LONG_MAX is sent as that, and received by that type and by no smaller one",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	SUCCEEDS(msgsnd(queue, &(struct message){1, {'a'}}, 1, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &(struct message){LONG_MAX, {'b'}}, 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, LONG_MAX - 1, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, LONG_MAX, IPC_NOWAIT), 1);
	EQUAL(message.mtype, LONG_MAX);
	EQUAL(message.mtext[0], 'b');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, LONG_MAX, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 1, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
