/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-msg.h"

/* The queue before it was used, so that what is left of it would be seen. */
CASE("a new queue holds no message, and its last sender, last receiver and their times are 0", XSI("msgget", "DESCRIPTION"))
{
	key_t key = temp_key();
	int used = MUST(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds;

	for (int i = 0; i < 2; i++)
		MUST(SEND(used, 1, "x"));
	MUST(msgrcv(used, &(struct message){0}, 1, 0, IPC_NOWAIT));
	MUST(msgctl(used, IPC_RMID, NULL));
	int queue = GIVES(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	memset(&ds, 0xAA, sizeof(ds));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
	EQUAL(ds.msg_lspid, 0);
	EQUAL(ds.msg_lrpid, 0);
	EQUAL(ds.msg_stime, 0);
	EQUAL(ds.msg_rtime, 0);
}
