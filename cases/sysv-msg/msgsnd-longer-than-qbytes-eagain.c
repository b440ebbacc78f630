/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgsnd() with IPC_NOWAIT of a message longer than msg_qbytes fails with EAGAIN even on an empty queue, whose fields stay "
     "0",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {.msg_qnum = 99};
	struct message message = {0};

	LIMIT(queue, 7);
	FAILS(EAGAIN, msgsnd(queue, &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
	EQUAL(ds.msg_lspid, 0);
	EQUAL(ds.msg_stime, 0);
	SUCCEEDS(msgsnd(queue, &(struct message){1, "1234567"}, 7, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 7);
	EQUAL_STRING(message.mtext, "1234567");
}
