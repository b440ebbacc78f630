/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_INFO, struct msginfo */

#include "sysv-msg.h"

static void expect(int queues, int messages, int bytes)
{
	struct msginfo info = {.msgpool = 99, .msgmap = 99, .msgtql = 99};

	GIVES(msgctl(0, MSG_INFO, (struct msqid_ds *)&info));
	EQUAL(info.msgpool, queues);
	EQUAL(info.msgmap, messages);
	EQUAL(info.msgtql, bytes);
}

CASE("MSG_INFO counts the queues, the messages and their bytes", LINUX("msgctl(2)", "DESCRIPTION"), NEEDS(OWN_IPC_NAMESPACE))
{
	struct message message = {1, "1234567"};

	expect(0, 0, 0);
	int first = temp_queue(), second = temp_queue();
	expect(2, 0, 0);
	MUST(msgsnd(first, &message, 8, IPC_NOWAIT));
	MUST(msgsnd(second, &message, 5, IPC_NOWAIT));
	MUST(msgsnd(second, &message, 0, IPC_NOWAIT));
	expect(2, 3, 13);
	MUST(msgrcv(first, &message, 8, 0, IPC_NOWAIT));
	expect(2, 2, 5);
	MUST(msgctl(second, IPC_RMID, NULL));
	expect(1, 0, 0);
}
