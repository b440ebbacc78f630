/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgmnb is what the queues made after its change get as msg_qbytes; those made before keep theirs",
     LINUX("msgget(2)", "DESCRIPTION"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	struct msqid_ds ds = {0};

	set_kernel_limit("/proc/sys/kernel/msgmnb", "10007");
	int first = GIVES(msgget(temp_key(), IPC_CREAT | 0600));
	set_kernel_limit("/proc/sys/kernel/msgmnb", "10009");
	int second = GIVES(msgget(temp_key(), IPC_CREAT | 0600));
	SUCCEEDS(msgctl(first, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 10007);
	SUCCEEDS(msgctl(second, IPC_STAT, &ds));
	EQUAL(ds.msg_qbytes, 10009);
}
