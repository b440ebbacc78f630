/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() takes a text of exactly msgsz bytes without MSG_NOERROR, whole, and of no byte with msgsz 0",
     XSI("msgrcv", "ERRORS [E2BIG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(msgsnd(queue, &(struct message){1, "1234567"}, 7, IPC_NOWAIT));
	MUST(SEND(queue, 2, ""));
	FAILS(E2BIG, msgrcv(queue, &message, 6, 0, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 7, 0, IPC_NOWAIT), 7);
	EQUAL_STRING(message.mtext, "1234567");
	EQUAL(msgrcv(queue, &message, 0, 0, IPC_NOWAIT), 0);
	EQUAL(message.mtype, 2);
}
