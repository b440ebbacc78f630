/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("a new queue's msg_qbytes is the limit in /proc/sys/kernel/msgmnb", LINUX("msgget(2)", "DESCRIPTION"), NEEDS(PROC))
{
	int queue = GIVES(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds = {0};

	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, (msglen_t)kernel_limit("/proc/sys/kernel/msgmnb"));
}
