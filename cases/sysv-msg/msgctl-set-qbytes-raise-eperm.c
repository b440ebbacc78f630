/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void raise_as_another(void *unused)
{
	struct msqid_ds before, ds;

	(void)unused;
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	MUST(msgctl(queue, IPC_STAT, &before));
	ds = before;
	ds.msg_qbytes++;
	FAILS(EPERM, msgctl(queue, IPC_SET, &ds));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, before.msg_qbytes);
	MUST(msgctl(queue, IPC_RMID, NULL));
}

CASE("IPC_SET of a msg_qbytes above what a new queue has fails with EPERM for an owner without privilege, and leaves it",
     XSI("msgctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(raise_as_another, NULL));
}
