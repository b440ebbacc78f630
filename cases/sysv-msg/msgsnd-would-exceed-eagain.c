/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* As many bytes of the text that all have. */
static void expect(int queue, size_t size)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), size);
	EQUAL_BYTES(message.mtext, "1234567", size);
}

CASE("with room for 3 bytes, msgsnd() of 4 with IPC_NOWAIT fails with EAGAIN and of 3 succeeds",
     LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	LIMIT(queue, 8);
	SUCCEEDS(msgsnd(queue, &message, 5, IPC_NOWAIT));
	FAILS(EAGAIN, msgsnd(queue, &message, 4, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &message, 3, IPC_NOWAIT));
	expect(queue, 5);
	expect(queue, 3);
	EMPTY(queue);
}
