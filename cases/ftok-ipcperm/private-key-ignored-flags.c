/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget(IPC_PRIVATE) looks at the low nine flag bits only: with IPC_EXCL, with or without IPC_CREAT, it makes a new queue "
     "of that mode",
     LINUX("msgget(2)", "NOTES"))
{
	static const int flags[] = {IPC_EXCL | 0640, IPC_CREAT | IPC_EXCL | 0620, 0604};
	int queues[3];

	for (int i = 0; i < 3; i++) {
		struct msqid_ds status = {0};

		queues[i] = temp_own_queue(GIVES(msgget(IPC_PRIVATE, flags[i])));
		SUCCEEDS(msgctl(queues[i], IPC_STAT, &status));
		EQUAL(status.msg_perm.mode & 07777, flags[i] & 0777);
	}
	DIFFERS(queues[0], queues[1]);
	DIFFERS(queues[1], queues[2]);
	DIFFERS(queues[0], queues[2]);
}
