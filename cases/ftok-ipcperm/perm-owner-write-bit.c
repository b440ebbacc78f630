/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use(void *unused)
{
	struct msqid_ds status = {0};
	struct message message = {1, {'x'}};

	(void)unused;
	int queue = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0244)));
	SUCCEEDS(msgsnd(queue, &message, 1, IPC_NOWAIT));
	FAILS(EACCES, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
	FAILS(EACCES, msgctl(queue, IPC_STAT, &status));
	status.msg_perm.uid = second_user();
	status.msg_perm.gid = second_user();
	status.msg_perm.mode = 0600;
	status.msg_qbytes = 100;
	MUST(msgctl(queue, IPC_SET, &status));
	MUST(msgctl(queue, IPC_STAT, &status));
	EQUAL(status.msg_qnum, 1);
}

CASE("with the owner's write bit and not the read bit the unprivileged owner of a queue may msgsnd(), and gets EACCES from "
     "msgrcv()",
     XSI("msgsnd", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
