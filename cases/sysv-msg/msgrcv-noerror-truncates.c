/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() with MSG_NOERROR cuts a longer text to msgsz bytes, removes the message, and the rest is lost",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {9, "zzzzzzz"};

	MUST(msgsnd(queue, &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){2, "next"}, 5, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 3, 0, IPC_NOWAIT | MSG_NOERROR), 3);
	EQUAL(message.mtype, 1);
	EQUAL_STRING(message.mtext, "123zzzz");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 5);
	EQUAL(message.mtype, 2);
	EQUAL_STRING(message.mtext, "next");
	EMPTY(queue);
}
