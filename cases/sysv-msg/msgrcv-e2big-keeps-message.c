/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() of a text longer than msgsz without MSG_NOERROR fails with E2BIG, and the message stays whole and in its place",
     XSI("msgrcv", "ERRORS [E2BIG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(msgsnd(queue, &(struct message){3, "short"}, 6, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){2, "longest"}, 8, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){2, "last"}, 5, IPC_NOWAIT));
	FAILS(E2BIG, msgrcv(queue, &message, 7, 2, IPC_NOWAIT));
	FAILS(E2BIG, msgrcv(queue, &message, 0, -2, IPC_NOWAIT));
	FAILS(E2BIG, msgrcv(queue, &message, 5, 0, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 6);
	EQUAL_STRING(message.mtext, "short");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL(message.mtype, 2);
	EQUAL_STRING(message.mtext, "longest");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 5);
	EQUAL_STRING(message.mtext, "last");
}
