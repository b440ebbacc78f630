/* SPDX-License-Identifier: MIT */
#include <time.h>
#include <unistd.h>

#include "sysv-msg.h"

static void receive(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 1, 0, 0), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
}

/* A message that goes straight to a waiting receiver was sent and received all the same. */
CASE("a message that a blocked receiver gets leaves msg_qnum 0, its sender in msg_lspid, its receiver in msg_lrpid, and both "
     "times set",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {.msg_qnum = 99};
	time_t start = time(NULL);
	pid_t receiver = child(receive, &queue);

	BLOCKS(receiver);
	SUCCEEDS(SEND(queue, 1, "x"));
	FINISHES(receiver);
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
	EQUAL(ds.msg_lspid, getpid());
	EQUAL(ds.msg_lrpid, receiver);
	AT_LEAST(ds.msg_stime, start - 1);
	AT_LEAST(ds.msg_rtime, start - 1);
}
