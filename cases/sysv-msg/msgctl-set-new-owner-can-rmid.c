/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void remove_as_another(void *queue)
{
	struct msqid_ds ds;

	SUCCEEDS(msgctl(*(int *)queue, IPC_STAT, &ds));
	ds.msg_perm.mode = 0640;
	SUCCEEDS(msgctl(*(int *)queue, IPC_SET, &ds));
	ds.msg_perm.mode = 0;
	SUCCEEDS(msgctl(*(int *)queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.mode & 0777, 0640);
	EQUAL(msgctl(*(int *)queue, IPC_RMID, NULL), 0);
	REMOVED(msgctl(*(int *)queue, IPC_STAT, &ds));
}

CASE("the user whom IPC_SET made the owner may change and remove the queue", XSI("msgctl", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	key_t key = temp_key();
	int queue = MUST(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds;

	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.uid = second_user();
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	FINISHES(child_as_second_user(remove_as_another, &queue));
	FAILS(ENOENT, msgget(key, 0));
}
