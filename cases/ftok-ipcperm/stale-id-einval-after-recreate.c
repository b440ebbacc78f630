/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* So many, that the kernel's table of queues comes round to the place of the first again. */
CASE("msgsnd() to the identifier of a removed queue fails with EINVAL or EIDRM and reaches none of the queues made later under "
     "its key",
     IMPL("msgsnd", "ERRORS [EINVAL]"))
{
	enum { QUEUES = 200 };
	key_t key = temp_key();
	int old = MUST(msgget(key, IPC_CREAT | IPC_EXCL | 0600)), reused = 0;

	MUST(msgctl(old, IPC_RMID, NULL));
	for (int i = 0; i < QUEUES; i++) {
		int new = MUST(msgget(key, IPC_CREAT | IPC_EXCL | 0600));
		struct msqid_ds status = {0};

		if (new == old)
			reused++;
		else
			REMOVED(SEND(old, 1, "x"));
		MUST(msgctl(new, IPC_STAT, &status));
		EQUAL(status.msg_qnum, 0);
		MUST(msgctl(new, IPC_RMID, NULL));
	}
	LINUX_OR_OTHER(reused == 0, reused > 0);
	OBSERVE("of %d new queues %d had the identifier of the removed one", QUEUES, reused);
}
