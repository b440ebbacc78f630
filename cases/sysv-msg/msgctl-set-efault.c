/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("IPC_SET from an inaccessible address fails with EFAULT and changes nothing", LINUX("msgctl(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("memcheck reports the address that the call is to reject"))
{
	int queue = temp_queue();
	struct msqid_ds before = {0}, after = {0};

	if (sizeof(long) < 8)
		SKIP("on 32 bits the C library itself may access the buffer, to convert its times");
	MUST(msgctl(queue, IPC_STAT, &before));
	FAILS(EFAULT, msgctl(queue, IPC_SET, bad_address()));
	SUCCEEDS(msgctl(queue, IPC_STAT, &after));
	EQUAL(after.msg_perm.uid, before.msg_perm.uid);
	EQUAL(after.msg_perm.gid, before.msg_perm.gid);
	EQUAL(after.msg_perm.mode, before.msg_perm.mode);
	EQUAL(after.msg_qbytes, before.msg_qbytes);
}
