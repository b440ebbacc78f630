/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgget() of IPC_PRIVATE makes another queue at every call", XSI("msgget", "DESCRIPTION"))
{
	int first = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));
	int second = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));

	AT_LEAST(first, 0);
	AT_LEAST(second, 0);
	DIFFERS(first, second);
	SUCCEEDS(msgsnd(first, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(second, &(struct message){0}, 1, 0, IPC_NOWAIT));
	EQUAL(msgrcv(first, &(struct message){0}, 1, 0, IPC_NOWAIT), 1);
}
