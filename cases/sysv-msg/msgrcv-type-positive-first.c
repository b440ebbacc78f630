/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void send(int queue, long mtype, char byte)
{
	MUST(msgsnd(queue, &(struct message){mtype, {byte}}, 1, IPC_NOWAIT));
}

static void expect(int queue, long wanted, char byte)
{
	struct message message = {0};

	EQUAL(msgrcv(queue, &message, 1, wanted, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], byte);
}

/* Before the two wanted stand a lower and a higher type; what is passed over keeps its order. */
CASE("msgrcv() with a positive msgtyp takes the oldest message of exactly that type and leaves all others in their order",
     XSI("msgrcv", "DESCRIPTION"))
{
	int queue = temp_queue();

	send(queue, 2, 'a');
	send(queue, 4, 'b');
	send(queue, 3, 'c');
	send(queue, 1, 'd');
	send(queue, 3, 'e');
	expect(queue, 3, 'c');
	expect(queue, 3, 'e');
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 3, IPC_NOWAIT));
	expect(queue, 0, 'a');
	expect(queue, 0, 'b');
	expect(queue, 0, 'd');
}
