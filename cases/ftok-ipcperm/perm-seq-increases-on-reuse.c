/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("each of hundreds of queues made and removed one after the other has a valid identifier that is dead once it is removed; "
     "how many are new is observed",
     IMPL("msgctl", "IPC_RMID"))
{
	enum { QUEUES = 300 };
	int ids[QUEUES], again = 0;

	for (int i = 0; i < QUEUES; i++) {
		ids[i] = GIVES(msgget(IPC_PRIVATE, 0600));
		AT_LEAST(ids[i], 0);
		SUCCEEDS(msgctl(ids[i], IPC_RMID, NULL));
		REMOVED(msgctl(ids[i], IPC_STAT, &(struct msqid_ds){0}));
		for (int old = 0; old < i; old++) {
			if (ids[old] != ids[i])
				continue;
			again++;
			break;
		}
	}
	LINUX_OR_OTHER(again == 0, again > 0);
	OBSERVE("of %d identifiers %d had been used before", QUEUES, again);
}
