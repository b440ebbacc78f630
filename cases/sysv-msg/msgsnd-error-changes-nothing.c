/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void fill_queue(void *queue)
{
	MUST(msgsnd(INT(queue), &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
}

/* Another process sends before: msg_lspid tells the two apart. */
CASE("a msgsnd() that fails with EAGAIN leaves msg_qnum, msg_lspid and msg_stime as they were", XSI("msgsnd", "RETURN VALUE"))
{
	int queue = temp_queue();
	struct msqid_ds before = {0}, after = {0};

	LIMIT(queue, 8);
	pid_t sender = child(fill_queue, &queue);
	FINISHES(sender);
	MUST(msgctl(queue, IPC_STAT, &before));
	EQUAL(before.msg_lspid, sender);
	FAILS(EAGAIN, msgsnd(queue, &(struct message){2, "1234567"}, 8, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_STAT, &after));
	EQUAL(after.msg_qnum, 1);
	EQUAL(after.msg_lspid, sender);
	EQUAL(after.msg_stime, before.msg_stime);
}
