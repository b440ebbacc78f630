/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

CASE("msgrcv() with MSG_COPY|IPC_NOWAIT copies the message at the position msgtyp, from 0, and changes nothing of the queue",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};
	struct msqid_ds ds = {.msg_qnum = 99};

	for (int i = 0; i < 3; i++)
		MUST(msgsnd(queue, &(struct message){7 - i, {(char)('a' + i)}}, 1, IPC_NOWAIT));
	if (LOOK(msgrcv(queue, &message, 1, 0, MSG_COPY | IPC_NOWAIT)) < 0 && errno == ENOSYS)
		SKIP("the kernel has no MSG_COPY");
	for (int i = 2; i >= 0; i--) {
		EQUAL(msgrcv(queue, &message, 1, i, MSG_COPY | IPC_NOWAIT), 1);
		EQUAL(message.mtype, 7 - i);
		EQUAL(message.mtext[0], 'a' + i);
	}
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 3);
	EQUAL(ds.msg_lrpid, 0);
	EQUAL(ds.msg_rtime, 0);
	for (int i = 0; i < 3; i++) {
		EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
		EQUAL(message.mtext[0], 'a' + i);
	}
}
