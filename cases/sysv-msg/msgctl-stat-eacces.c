/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void stat_as_another(void *queue)
{
	struct msqid_ds ds;

	FAILS(EACCES, msgctl(*(int *)queue, IPC_STAT, &ds));
}

static void stat_with_permission(void *queue)
{
	struct msqid_ds ds = {.msg_qnum = 99};

	SUCCEEDS(msgctl(*(int *)queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
}

CASE("IPC_STAT fails with EACCES for a caller without read permission, and succeeds with that alone",
     XSI("msgctl", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int forbidden = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0662));
	int allowed = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0604));

	FINISHES(child_as_second_user(stat_as_another, &forbidden));
	FINISHES(child_as_second_user(stat_with_permission, &allowed));
}
