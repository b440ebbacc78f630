/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send_as_creator(void *unused)
{
	(void)unused;
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds;
	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.uid = 0;
	ds.msg_perm.gid = 0;
	MUST(msgctl(queue, IPC_SET, &ds));
	SUCCEEDS(SEND(queue, 1, "x"));
	EQUAL(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT), 1);
	EMPTY(queue);
	ds.msg_perm.mode = 0066;
	MUST(msgctl(queue, IPC_SET, &ds));
	FAILS(EACCES, SEND(queue, 1, "x"));
	MUST(msgctl(queue, IPC_RMID, NULL));
}

CASE("the owner's permission bits, and no others, hold for the creator of a queue that another user owns now",
     XSI("msgsnd", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(send_as_creator, NULL));
}
