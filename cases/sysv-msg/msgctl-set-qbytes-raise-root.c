/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("IPC_SET with CAP_SYS_RESOURCE raises msg_qbytes above msgmnb, and that many messages and no more fit",
     LINUX("msgctl(2)", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_RESOURCE | OWN_IPC_NAMESPACE | PROC))
{
	struct msqid_ds ds = {0};

	set_kernel_limit("/proc/sys/kernel/msgmnb", "4");
	int queue = temp_queue();
	MUST(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 4);
	ds.msg_qbytes = 6;
	SUCCEEDS(msgctl(queue, IPC_SET, &ds));
	ds.msg_qbytes = 99;
	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 6);
	for (int i = 0; i < 6; i++)
		SUCCEEDS(SEND(queue, 1, "x"));
	FAILS(EAGAIN, SEND(queue, 1, "x"));
}
