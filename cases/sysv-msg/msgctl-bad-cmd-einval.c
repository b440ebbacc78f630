/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgctl() with a command that there is not fails with EINVAL and leaves the queue", XSI("msgctl", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();
	struct msqid_ds ds = {.msg_qnum = 99};

	FAILS(EINVAL, msgctl(queue, 0x7fff, &ds));
	FAILS(EINVAL, msgctl(queue, -1, &ds));
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qnum, 0);
}
