/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("a queue holds no more than msg_qbytes messages, even of no text: msgsnd() of one more with IPC_NOWAIT fails with EAGAIN",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	LIMIT(queue, 3);
	for (int i = 0; i < 3; i++)
		SUCCEEDS(SEND(queue, 1, ""));
	FAILS(EAGAIN, SEND(queue, 2, ""));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 2, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 0);
	EQUAL(message.mtype, 1);
	SUCCEEDS(SEND(queue, 2, ""));
	EQUAL(msgrcv(queue, &message, 1, 2, IPC_NOWAIT), 0);
	EQUAL(message.mtype, 2);
}
