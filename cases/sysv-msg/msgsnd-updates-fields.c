/* SPDX-License-Identifier: MIT */
#include <time.h>

#include "sysv-msg.h"

static void send(void *queue)
{
	SUCCEEDS(SEND(INT(queue), 1, "x"));
}

/* A second either way: the kernel may read a coarser clock than time(). */
CASE("msgsnd() adds 1 to msg_qnum and sets msg_lspid to the sender and msg_stime to the time, and no field of receivers",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {0};
	time_t before = time(NULL);

	for (msgqnum_t count = 1; count <= 3; count++) {
		pid_t sender = child(send, &queue);

		FINISHES(sender);
		SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
		EQUAL(ds.msg_qnum, count);
		EQUAL(ds.msg_lspid, sender);
	}
	AT_LEAST(ds.msg_stime, before - 1);
	AT_MOST(ds.msg_stime, time(NULL) + 1);
	EQUAL(ds.msg_lrpid, 0);
	EQUAL(ds.msg_rtime, 0);
}
