/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("msgrcv() stores the type that the sender gave, all bits of it, in mtype", XSI("msgrcv", "DESCRIPTION"))
{
	static const long types[] = {1, 255, 65536, LONG_MAX / 3, LONG_MAX};
	int queue = temp_queue();
	struct message message;

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		message = (struct message){types[i], {'x'}};
		SUCCEEDS(msgsnd(queue, &message, 1, IPC_NOWAIT));
		message = (struct message){-1, {0}};
		RECEIVES(queue, 0, types[i], "x");
	}
}
