/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void lower_and_raise(void *unused)
{
	struct msqid_ds ds;

	(void)unused;
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	MUST(msgctl(queue, IPC_STAT, &ds));
	msglen_t highest = ds.msg_qbytes;
	ds.msg_qbytes = 8;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	ds.msg_qbytes = 9;
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 8);
	ds.msg_qbytes = highest;
	int raised = msgctl(queue, IPC_SET, &ds);
	LINUX_OR_POSIX(raised == 0, raised == -1 && errno == EPERM);
	ds.msg_qbytes = 9;
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, raised == 0 ? highest : 8);
	MUST(msgctl(queue, IPC_RMID, NULL));
}

CASE("an owner without privilege lowers msg_qbytes with IPC_SET, and raises it again to what it was, as on Linux, or gets "
     "EPERM",
     LINUX_DEVIATION("msgctl(2)", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(lower_and_raise, NULL));
}
