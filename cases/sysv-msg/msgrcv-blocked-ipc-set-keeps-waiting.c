/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void receive(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(*(int *)queue, &message, 1, 0, 0), 1);
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
	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FINISHES(receiver);
}
