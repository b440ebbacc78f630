/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void raise_without_privilege(void *queue)
{
	struct msqid_ds before, ds;

	drop_privileges(PRIVILEGE_SYS_RESOURCE);
	MUST(msgctl(INT(queue), IPC_STAT, &before));
	ds = before;
	ds.msg_qbytes++;
	FAILS(EPERM, msgctl(INT(queue), IPC_SET, &ds));
	SUCCEEDS(msgctl(INT(queue), IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, before.msg_qbytes);
}

CASE("IPC_SET of a msg_qbytes above msgmnb fails with EPERM for user ID 0 without CAP_SYS_RESOURCE",
     LINUX("msgctl(2)", "ERRORS [EPERM]"), NEEDS(ROOT))
{
	int queue = temp_queue();

	FINISHES(child(raise_without_privilege, &queue));
}
