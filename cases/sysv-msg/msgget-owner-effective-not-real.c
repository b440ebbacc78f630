/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-msg.h"

static void make_with_other_effective_ids(void *unused)
{
	struct msqid_ds ds = {0};

	(void)unused;
	MUST(setegid(second_user()));
	MUST(seteuid(second_user()));
	DIFFERS(getuid(), geteuid());
	int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.uid, second_user());
	EQUAL(ds.msg_perm.cuid, second_user());
	EQUAL(ds.msg_perm.gid, second_user());
	EQUAL(ds.msg_perm.cgid, second_user());
	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
}

CASE("it is the effective and not the real user and group who own a new queue", XSI("msgget", "DESCRIPTION"),
     NEEDS(SECOND_USER))
{
	FINISHES(child(make_with_other_effective_ids, NULL));
}
