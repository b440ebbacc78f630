/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send(int queue, long mtype, char byte)
{
	MUST(msgsnd(queue, &(struct message){mtype, {byte}}, 1, IPC_NOWAIT));
}

static void expect(int queue, char byte)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, -3, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], byte);
}

CASE("of several messages of the lowest type, msgrcv() with a negative msgtyp takes the one sent first",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();

	send(queue, 4, 'z');
	send(queue, 3, 'a');
	send(queue, 2, 'b');
	send(queue, 2, 'c');
	send(queue, 3, 'd');
	send(queue, 2, 'e');
	expect(queue, 'b');
	expect(queue, 'c');
	expect(queue, 'e');
	expect(queue, 'a');
	expect(queue, 'd');
}
