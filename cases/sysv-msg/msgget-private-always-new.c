/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgget() of IPC_PRIVATE makes another queue at every call", XSI("msgget", "DESCRIPTION"))
{
	int first = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));
	int second = temp_own_queue(GIVES(msgget(IPC_PRIVATE, 0600)));

	AT_LEAST(first, 0);
	AT_LEAST(second, 0);
	DIFFERS(first, second);
	SUCCEEDS(SEND(first, 1, "x"));
	EMPTY(second);
	EQUAL(msgrcv(first, &(struct message){0}, 1, 0, IPC_NOWAIT), 1);
}
