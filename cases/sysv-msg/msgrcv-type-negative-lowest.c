/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send(int queue, long mtype, char byte)
{
	MUST(msgsnd(queue, &(struct message){mtype, {byte}}, 1, IPC_NOWAIT));
}

static void expect(int queue, long msgtyp, long mtype, char byte)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, msgtyp, IPC_NOWAIT), 1);
	EQUAL(message.mtype, mtype);
	EQUAL(message.mtext[0], byte);
}

/*
 * The first queued is none of those wanted, the first wanted is not of the lowest type, the lowest is neither the first nor the
 * last of those wanted, and -4 itself is a type that is there: first, last, highest, exact and above would all be wrong.
 */
CASE("msgrcv() with a negative msgtyp takes a message of the lowest type that is not above its absolute value, and none above",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();

	send(queue, 5, 'a');
	send(queue, 4, 'b');
	send(queue, 2, 'c');
	send(queue, 6, 'd');
	send(queue, 1, 'e');
	send(queue, 3, 'f');
	expect(queue, -4, 1, 'e');
	expect(queue, -4, 2, 'c');
	expect(queue, -4, 3, 'f');
	expect(queue, -4, 4, 'b');
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, -4, IPC_NOWAIT));
	expect(queue, 0, 5, 'a');
	expect(queue, 0, 6, 'd');
}
