/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sysv-msg.h"

CASE("msgrcv() returns how many bytes of text it stored, without mtype, and stores no more than the message has",
     XSI("msgrcv", "RETURN VALUE"))
{
	int queue = temp_queue();

	for (size_t size = 0; size < 8; size++) {
		struct message message = {1, "1234567"};
		char untouched[8];

		SUCCEEDS(msgsnd(queue, &message, size, IPC_NOWAIT));
		memset(message.mtext, 'z', 8);
		memset(untouched, 'z', 8);
		message.mtype = 9;
		EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), size);
		EQUAL(message.mtype, 1);
		EQUAL_BYTES(message.mtext, "1234567", size);
		EQUAL_BYTES(message.mtext + size, untouched, 8 - size);
	}
}
