/* SPDX-License-Identifier: MIT */
#include <time.h>
#include <unistd.h>

#include "sysv-msg.h"

static void receive(void *queue)
{
	struct message message = {0};

	EQUAL(msgrcv(INT(queue), &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'x');
}

/* A second either way: the kernel may read a coarser clock than time(). */
CASE("msgrcv() takes 1 from msg_qnum and sets msg_lrpid to the receiver and msg_rtime to the time, and no field of senders",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds before = {0}, ds = {0};

	for (int i = 0; i < 3; i++)
		MUST(SEND(queue, 1, "x"));
	MUST(msgctl(queue, IPC_STAT, &before));
	time_t start = time(NULL);
	for (msgqnum_t left = 3; left-- > 0;) {
		pid_t receiver = child(receive, &queue);

		FINISHES(receiver);
		SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
		EQUAL(ds.msg_qnum, left);
		EQUAL(ds.msg_lrpid, receiver);
	}
	AT_LEAST(ds.msg_rtime, start - 1);
	AT_MOST(ds.msg_rtime, time(NULL) + 1);
	EQUAL(ds.msg_lspid, getpid());
	EQUAL(ds.msg_stime, before.msg_stime);
}
