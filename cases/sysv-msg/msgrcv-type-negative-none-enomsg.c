/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() with IPC_NOWAIT and a negative msgtyp fails with ENOMSG when all types are above its absolute value, not when "
     "one equals it",
     XSI("msgrcv", "ERRORS [ENOMSG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(SEND(queue, 4, "a"));
	MUST(SEND(queue, 3, "b"));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, -1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, -2, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, -3, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'b');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'a');
}
