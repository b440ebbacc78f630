/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "sysv-msg.h"

struct long_message {
	long mtype;
	char mtext[];
};

/* The limit is one for msgsnd(): no error of msgrcv() is for a buffer in which there is more room than any message needs. */
CASE("msgrcv() with a msgsz above the longest text that msgsnd() takes receives, and fails with ENOMSG if there is no message",
     XSI("msgrcv", "DESCRIPTION; ERRORS [EINVAL] [ENOMSG]"), NEEDS(PROC))
{
	size_t size = (size_t)kernel_limit("/proc/sys/kernel/msgmax") + 1;
	int queue = temp_queue();
	struct long_message *message = MUST(calloc(1, sizeof(*message) + size));

	FAILS(ENOMSG, msgrcv(queue, message, size, 0, IPC_NOWAIT));
	message->mtype = 1;
	memcpy(message->mtext, "abc", 3);
	MUST(msgsnd(queue, message, 3, IPC_NOWAIT));
	memset(message->mtext, 'z', 4);
	EQUAL(msgrcv(queue, message, size, 0, IPC_NOWAIT), 3);
	EQUAL_BYTES(message->mtext, "abcz", 4);
	free(message);
}
