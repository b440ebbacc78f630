/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* As many bytes of the text that all have. */
static void expect(int queue, size_t size)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), size);
	EQUAL_BYTES(message.mtext, "1234567", size);
}

CASE("msg_qbytes lowered below what a queue holds keeps those messages and refuses others until the new total does not exceed "
     "it",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	SUCCEEDS(msgsnd(queue, &message, 7, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &message, 6, IPC_NOWAIT));
	LIMIT(queue, 8);
	FAILS(EAGAIN, msgsnd(queue, &message, 1, IPC_NOWAIT));
	expect(queue, 7);
	FAILS(EAGAIN, msgsnd(queue, &message, 3, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &message, 2, IPC_NOWAIT));
	expect(queue, 6);
	expect(queue, 2);
}
