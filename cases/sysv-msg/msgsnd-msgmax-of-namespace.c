/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* The message that is there already is longer than the new limit, which is one for msgsnd() only. */
CASE("a lower msgmax holds at once for queues that exist: msgsnd() fails with EINVAL above it, not at it, and msgrcv() still "
     "gets more",
     LINUX("msgop(2)", "NOTES"), NEEDS(OWN_IPC_NAMESPACE | PROC))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	SUCCEEDS(msgsnd(queue, &message, 8, IPC_NOWAIT));
	set_kernel_limit("/proc/sys/kernel/msgmax", "5");
	FAILS(EINVAL, msgsnd(queue, &message, 6, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &message, 5, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "1234567");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 5);
	EQUAL_BYTES(message.mtext, "12345", 5);
	set_kernel_limit("/proc/sys/kernel/msgmax", "6");
	SUCCEEDS(msgsnd(queue, &message, 6, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 6);
	EQUAL_BYTES(message.mtext, "123456", 6);
	EMPTY(queue);
}
