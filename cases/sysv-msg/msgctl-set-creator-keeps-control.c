/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void give_away_and_remove(void *unused)
{
	struct msqid_ds ds = {0};

	(void)unused;
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.uid = 0;
	ds.msg_perm.gid = 0;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	ds.msg_perm.uid = second_user();
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.uid, 0);
	ds.msg_perm.mode = 0640;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	ds = (struct msqid_ds){.msg_perm = {.uid = second_user()}};
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.uid, 0);
	EQUAL(ds.msg_perm.cuid, second_user());
	EQUAL(ds.msg_perm.mode & 0777, 0640);
	EQUAL(msgctl(queue, IPC_RMID, NULL), 0);
	REMOVED(msgctl(queue, IPC_STAT, &ds));
}

CASE("a creator who gave its queue away may still change and remove it", XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(give_away_and_remove, NULL));
}
