/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgsnd() from an inaccessible address fails with EFAULT and changes nothing", LINUX("msgop(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("memcheck reports the address that the call is to reject"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {.msg_qnum = 99};

	FAILS(EFAULT, msgsnd(queue, bad_address(), 1, IPC_NOWAIT));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
	EQUAL(ds.msg_lspid, 0);
	EQUAL(ds.msg_stime, 0);
}
