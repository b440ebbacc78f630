/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use(void *unused)
{
	struct msqid_ds status = {0};
	struct message message = {7, {'x'}};

	(void)unused;
	int queue = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0600)));
	MUST(msgsnd(queue, &message, 1, IPC_NOWAIT));
	MUST(msgctl(queue, IPC_STAT, &status));
	status.msg_perm.mode = 0422;
	MUST(msgctl(queue, IPC_SET, &status));
	FAILS(EACCES, msgsnd(queue, &message, 1, IPC_NOWAIT));
	message = (struct message){0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	MUST(msgctl(queue, IPC_STAT, &status));
	EQUAL(status.msg_qnum, 0);
}

CASE("with the owner's read bit and not the write bit the unprivileged owner of a queue may msgrcv(), and gets EACCES from "
     "msgsnd()",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
