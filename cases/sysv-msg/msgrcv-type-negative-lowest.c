/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void send(int queue, long mtype, char byte)
{
	struct message message = {mtype, {byte}};

	MUST(msgsnd(queue, &message, 1, 0));
}

static void expect(int queue, long mtype, char byte)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, -4, IPC_NOWAIT), 1);
	EQUAL(message.mtype, mtype);
	EQUAL(message.mtext[0], byte);
}

/* The first queued is none of those wanted, the first wanted is not of the lowest type, and of the lowest there are two. */
CASE("msgrcv() with a negative msgtyp takes the oldest message of the lowest type not above its absolute value",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();

	send(queue, 5, 'a');
	send(queue, 4, 'b');
	send(queue, 2, 'c');
	send(queue, 3, 'd');
	send(queue, 2, 'e');
	expect(queue, 2, 'c');
	expect(queue, 2, 'e');
	expect(queue, 3, 'd');
	expect(queue, 4, 'b');
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, -4, IPC_NOWAIT));
}
