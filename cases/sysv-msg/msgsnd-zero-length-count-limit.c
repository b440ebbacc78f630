/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void limit(int queue, msglen_t bytes)
{
	struct msqid_ds ds;

	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_qbytes = bytes;
	MUST(msgctl(queue, IPC_SET, &ds));
}

CASE("a queue holds no more than msg_qbytes messages, even of no text: msgsnd() of one more with IPC_NOWAIT fails with EAGAIN",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	limit(queue, 3);
	for (int i = 0; i < 3; i++)
		SUCCEEDS(msgsnd(queue, &(struct message){1, {0}}, 0, IPC_NOWAIT));
	FAILS(EAGAIN, msgsnd(queue, &(struct message){2, {0}}, 0, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 2, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 0);
	EQUAL(message.mtype, 1);
	SUCCEEDS(msgsnd(queue, &(struct message){2, {0}}, 0, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 2, IPC_NOWAIT), 0);
	EQUAL(message.mtype, 2);
}
