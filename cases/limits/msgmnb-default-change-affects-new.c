/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

static msglen_t bytes_of(int queue)
{
	struct msqid_ds status;

	SUCCEEDS(msgctl(queue, IPC_STAT, &status));
	return status.msg_qbytes;
}

CASE("msgget() gives a new queue the msg_qbytes that msgmnb then is, and a change of msgmnb leaves older queues alone",
     LINUX("msgget(2)", "NOTES, MSGMNB"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	set_kernel_limit("/proc/sys/kernel/msgmnb", "5000");
	int older = temp_own_queue(GIVES(msgget(IPC_PRIVATE, IPC_CREAT | 0600)));
	EQUAL(bytes_of(older), 5000);
	set_kernel_limit("/proc/sys/kernel/msgmnb", "3000");
	int newer = temp_own_queue(GIVES(msgget(IPC_PRIVATE, IPC_CREAT | 0600)));
	EQUAL(bytes_of(newer), 3000);
	EQUAL(bytes_of(older), 5000);
}
