/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgrcv() with msgtyp LONG_MIN takes the lowest of all types up to LONG_MAX", LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(msgsnd(queue, &(struct message){LONG_MAX, {'a'}}, 1, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){5, {'b'}}, 1, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, LONG_MIN, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 5);
	EQUAL(msgrcv(queue, &message, 1, LONG_MIN, IPC_NOWAIT), 1);
	EQUAL(message.mtype, LONG_MAX);
	FAILS(ENOMSG, msgrcv(queue, &message, 1, LONG_MIN, IPC_NOWAIT));
}
