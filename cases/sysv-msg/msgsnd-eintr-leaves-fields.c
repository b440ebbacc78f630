/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-msg.h"

static void send_interrupted(void *queue)
{
	catch_signal(SIGUSR1, 0);
	FAILS(EINTR, msgsnd(INT(queue), &(struct message){2, "second"}, 8, 0));
}

CASE("a blocked msgsnd() that fails with EINTR leaves msg_qnum, msg_lspid and msg_stime as they were",
     XSI("msgsnd", "RETURN VALUE"))
{
	int queue = temp_queue();
	struct msqid_ds before = {0}, after = {.msg_qnum = 99};

	LIMIT(queue, 8);
	MUST(msgsnd(queue, &(struct message){1, "first"}, 8, IPC_NOWAIT));
	MUST(msgctl(queue, IPC_STAT, &before));
	pid_t sender = child(send_interrupted, &queue);
	BLOCKS(sender);
	INTERRUPTS(SIGUSR1, sender);
	SUCCEEDS(msgctl(queue, IPC_STAT, &after));
	EQUAL(after.msg_qnum, 1);
	EQUAL(after.msg_lspid, getpid());
	EQUAL(after.msg_stime, before.msg_stime);
}
