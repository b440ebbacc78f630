/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("queues that exist at the same time have identifiers of their own; whether that of one just removed is among the next is "
     "observed",
     IMPL("msgget", "DESCRIPTION"))
{
	enum { QUEUES = 20 };
	int removed = MUST(msgget(IPC_PRIVATE, 0600)), ids[QUEUES], reused = 0;

	MUST(msgctl(removed, IPC_RMID, NULL));
	for (int i = 0; i < QUEUES; i++) {
		ids[i] = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));
		SUCCEEDS(msgctl(ids[i], IPC_STAT, &(struct msqid_ds){0}));
		for (int other = 0; other < i; other++)
			DIFFERS(ids[i], ids[other]);
		reused += ids[i] == removed;
	}
	LINUX_OR_OTHER(reused == 0, reused > 0);
	OBSERVE("of the %d next identifiers %d is that of the queue just removed", QUEUES, reused);
}
