/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_EXCEPT */

#include "sysv-msg.h"

static void expect(int queue, char byte)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, 2, IPC_NOWAIT | MSG_EXCEPT), 1);
	EQUAL(message.mtext[0], byte);
}

CASE("msgrcv() with MSG_EXCEPT takes the oldest message of any type but msgtyp", LINUX("msgop(2)", "DESCRIPTION"))
{
	static const long types[] = {2, 3, 2, 1};
	int queue = temp_queue();

	for (int i = 0; i < 4; i++)
		MUST(msgsnd(queue, &(struct message){types[i], {(char)('a' + i)}}, 1, IPC_NOWAIT));
	expect(queue, 'b');
	expect(queue, 'd');
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 2, IPC_NOWAIT | MSG_EXCEPT));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'c');
}
