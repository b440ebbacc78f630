/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use(void *unused)
{
	struct msqid_ds status = {0};

	(void)unused;
	int queue = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0600)));
	MUST(msgctl(queue, IPC_STAT, &status));
	status.msg_perm.mode = 0;
	MUST(msgctl(queue, IPC_SET, &status));
	status.msg_perm.mode = 0640;
	SUCCEEDS(msgctl(queue, IPC_SET, &status));
	status.msg_perm.mode = 0;
	SUCCEEDS(msgctl(queue, IPC_STAT, &status));
	EQUAL(status.msg_perm.mode & 0777, 0640);
	status.msg_perm.mode = 0;
	MUST(msgctl(queue, IPC_SET, &status));
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	REMOVED(msgctl(queue, IPC_SET, &status));
}

CASE("the unprivileged owner of a queue of mode 0 may IPC_SET and IPC_RMID it with msgctl(): that is the owner's right, not "
     "the mode's",
     XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
