/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_when_there_is_room(void *queue)
{
	SUCCEEDS(msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0));
}

CASE("msgsnd() to a full queue blocks, nothing being queued, until a message is received, and then sends",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "first"};
	struct msqid_ds ds = {0};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	pid_t sender = child(send_when_there_is_room, &queue);
	BLOCKS(sender);
	MUST(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 1);
	DIFFERS(ds.msg_lspid, sender);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "first");
	FINISHES(sender);
	MUST(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 1);
	EQUAL(ds.msg_lspid, sender);
	EQUAL(msgrcv(queue, &message, 8, 2, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "second");
}
