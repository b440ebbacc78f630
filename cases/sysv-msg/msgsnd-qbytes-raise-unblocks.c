/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_when_there_is_room(void *queue)
{
	SUCCEEDS(msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0));
}

CASE("a sender that is blocked on a lowered msg_qbytes sends when IPC_SET raises that again, far enough",
     LINUX("msgctl(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "first"};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	pid_t sender = child(send_when_there_is_room, &queue);
	BLOCKS(sender);
	LIMIT(queue, 15);
	BLOCKS(sender);
	struct msqid_ds ds = {0};
	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_qbytes = 16;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	FINISHES(sender);
	EQUAL(msgrcv(queue, &message, 8, 1, IPC_NOWAIT), 8);
	EQUAL(msgrcv(queue, &message, 8, 2, IPC_NOWAIT), 8);
}
