/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("IPC_STAT into an inaccessible address fails with EFAULT", LINUX("msgctl(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("memcheck reports the address that the call is to reject"))
{
	int queue = temp_queue();

	if (sizeof(long) < 8)
		SKIP("on 32 bits the C library itself may access the buffer, to convert its times");
	FAILS(EFAULT, msgctl(queue, IPC_STAT, bad_address()));
	struct msqid_ds ds = {.msg_qnum = 99};
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
}
