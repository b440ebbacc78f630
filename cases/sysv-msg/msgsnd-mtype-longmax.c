/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("a message of type LONG_MAX is sent as that, and received by that type and by no smaller one",
     XSI("msgsnd", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {0};

	SUCCEEDS(SEND(queue, 1, "a"));
	SUCCEEDS(SEND(queue, LONG_MAX, "b"));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, LONG_MAX - 1, IPC_NOWAIT));
	RECEIVES(queue, LONG_MAX, LONG_MAX, "b");
	FAILS(ENOMSG, msgrcv(queue, &message, 1, LONG_MAX, IPC_NOWAIT));
	RECEIVES(queue, 1, 1, "a");
	EMPTY(queue);
}
