/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-msg.h"

CASE("IPC_RMID ignores its third argument: it removes the queue with a null pointer, and with another leaves what that points "
     "to",
     LINUX("msgctl(2)", "DESCRIPTION"))
{
	int queue = temp_queue(), other = temp_queue();
	struct msqid_ds ds, untouched;

	SUCCEEDS(msgctl(queue, IPC_RMID, NULL));
	REMOVED(msgctl(queue, IPC_STAT, &(struct msqid_ds){0}));
	memset(&ds, 0x5A, sizeof(ds));
	memset(&untouched, 0x5A, sizeof(untouched));
	SUCCEEDS(msgctl(other, IPC_RMID, &ds));
	EQUAL_BYTES(&ds, &untouched, sizeof(ds));
	REMOVED(msgctl(other, IPC_STAT, &ds));
}
