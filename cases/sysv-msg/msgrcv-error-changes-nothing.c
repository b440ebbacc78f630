/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_one(void *queue)
{
	MUST(msgrcv(INT(queue), &(struct message){0}, 8, 0, IPC_NOWAIT));
}

/* Another process receives before: msg_lrpid tells the two apart. */
CASE("a msgrcv() that fails with ENOMSG or E2BIG leaves msg_qnum, msg_lrpid and msg_rtime as they were",
     XSI("msgrcv", "RETURN VALUE"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {.msg_qnum = 99};

	MUST(msgsnd(queue, &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 8, 2, IPC_NOWAIT));
	FAILS(E2BIG, msgrcv(queue, &(struct message){0}, 7, 0, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 2);
	EQUAL(ds.msg_lrpid, 0);
	EQUAL(ds.msg_rtime, 0);
	pid_t receiver = child(receive_one, &queue);
	FINISHES(receiver);
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 8, 2, IPC_NOWAIT));
	FAILS(E2BIG, msgrcv(queue, &(struct message){0}, 7, 0, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 1);
	EQUAL(ds.msg_lrpid, receiver);
}
