/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void receive_in_vain(void *queue)
{
	struct message message = {0};

	FAILS(ENOMSG, msgrcv(INT(queue), &message, 1, 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(INT(queue), &message, 1, 3, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(INT(queue), &message, 1, -1, IPC_NOWAIT));
}

static void receive_from_empty(void *queue)
{
	EMPTY(INT(queue));
	receive_in_vain(queue);
}

CASE("msgrcv() with IPC_NOWAIT fails with ENOMSG on an empty queue, and on one without that type, whose messages stay",
     XSI("msgrcv", "ERRORS [ENOMSG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	FINISHES(child(receive_from_empty, &queue));
	MUST(SEND(queue, 2, "x"));
	FINISHES(child(receive_in_vain, &queue));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'x');
	FINISHES(child(receive_from_empty, &queue));
}
