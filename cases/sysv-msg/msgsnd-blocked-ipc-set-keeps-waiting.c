/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_second(void *queue)
{
	SUCCEEDS(msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0));
}

CASE("a blocked sender keeps waiting when IPC_SET gives the queue another mode and no more room, and then sends",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {0};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &(struct message){1, "first"}, 8, IPC_NOWAIT));
	pid_t sender = child(send_second, &queue);
	BLOCKS(sender);
	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.mode = 0640;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	BLOCKS(sender);
	RECEIVES(queue, 0, 1, "first\0\0\0");
	FINISHES(sender);
	RECEIVES(queue, 0, 2, "second\0\0");
	EMPTY(queue);
}
