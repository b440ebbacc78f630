/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "sysv-msg.h"

CASE("a new queue's owner and creator are the caller's effective user, their groups its effective group",
     XSI("msgget", "DESCRIPTION"))
{
	int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds;

	memset(&ds, 0xAA, sizeof(ds));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_perm.uid, geteuid());
	EQUAL(ds.msg_perm.cuid, geteuid());
	EQUAL(ds.msg_perm.gid, getegid());
	EQUAL(ds.msg_perm.cgid, getegid());
}
