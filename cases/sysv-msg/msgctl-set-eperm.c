/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void set_as_another(void *queue)
{
	struct msqid_ds ds = {0};

	MUST(msgctl(*(int *)queue, IPC_STAT, &ds));
	FAILS(EPERM, msgctl(*(int *)queue, IPC_SET, &ds));
	ds.msg_perm.uid = second_user();
	ds.msg_perm.mode = 0600;
	FAILS(EPERM, msgctl(*(int *)queue, IPC_SET, &ds));
}

CASE("IPC_SET by neither owner nor creator fails with EPERM, whatever the mode allows, and changes nothing",
     XSI("msgctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0666));
	struct msqid_ds before = {0}, after = {0};

	MUST(msgctl(queue, IPC_STAT, &before));
	FINISHES(child_as_second_user(set_as_another, &queue));
	MUST(msgctl(queue, IPC_STAT, &after));
	EQUAL(after.msg_perm.uid, before.msg_perm.uid);
	EQUAL(after.msg_perm.mode & 0777, 0666);
	EQUAL(after.msg_qbytes, before.msg_qbytes);
}
