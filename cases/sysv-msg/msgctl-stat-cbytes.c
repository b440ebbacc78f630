/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* msg_cbytes */

#include "sysv-msg.h"

static void expect(int queue, unsigned long bytes)
{
	struct msqid_ds ds = {.msg_cbytes = 99};

	SUCCEEDS(msgctl(queue, IPC_STAT, &ds));
	EQUAL(ds.msg_cbytes, bytes);
}

CASE("msg_cbytes is the sum of the texts on the queue after each msgsnd() and msgrcv(), whole or truncated or failed",
     LINUX("msgctl(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"};

	expect(queue, 0);
	MUST(msgsnd(queue, &message, 8, IPC_NOWAIT));
	expect(queue, 8);
	MUST(msgsnd(queue, &message, 5, IPC_NOWAIT));
	expect(queue, 13);
	MUST(msgsnd(queue, &message, 0, IPC_NOWAIT));
	expect(queue, 13);
	FAILS(E2BIG, msgrcv(queue, &message, 3, 0, IPC_NOWAIT));
	expect(queue, 13);
	EQUAL(msgrcv(queue, &message, 3, 0, IPC_NOWAIT | MSG_NOERROR), 3);
	expect(queue, 5);
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 5);
	expect(queue, 0);
}
