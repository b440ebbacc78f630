/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("msgrcv() with msgtyp LONG_MIN takes the lowest of all types up to LONG_MAX", LINUX("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(SEND(queue, LONG_MAX, "a"));
	MUST(SEND(queue, 5, "b"));
	EQUAL(msgrcv(queue, &message, 1, LONG_MIN, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 5);
	EQUAL(msgrcv(queue, &message, 1, LONG_MIN, IPC_NOWAIT), 1);
	EQUAL(message.mtype, LONG_MAX);
	FAILS(ENOMSG, msgrcv(queue, &message, 1, LONG_MIN, IPC_NOWAIT));
}
