/* SPDX-License-Identifier: MIT */
#include <time.h>
#include <unistd.h>

#include "sysv-msg.h"

static void send_second(void *queue)
{
	SUCCEEDS(msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0));
}

CASE("a blocked msgsnd() adds to msg_qnum and sets msg_lspid and msg_stime when it has sent, and not before",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	time_t start = time(NULL);
	struct msqid_ds ds = {.msg_qnum = 99};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &(struct message){1, "first"}, 8, IPC_NOWAIT));
	pid_t sender = child(send_second, &queue);
	BLOCKS(sender);
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 1);
	EQUAL(ds.msg_lspid, getpid());
	MUST(msgrcv(queue, &(struct message){0}, 8, 1, IPC_NOWAIT));
	FINISHES(sender);
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 1);
	EQUAL(ds.msg_lspid, sender);
	AT_LEAST(ds.msg_stime, start - 1);
	EQUAL(ds.msg_lrpid, getpid());
}
