/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 1, 0, 0), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
}

CASE("a blocked receiver keeps waiting when IPC_SET changes the queue, and then gets its message", XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds ds;
	pid_t receiver = child(receive, &queue);

	BLOCKS(receiver);
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.mode = 0640;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	BLOCKS(receiver);
	MUST(SEND(queue, 1, "x"));
	FINISHES(receiver);
}
