/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() into an inaccessible address fails with EFAULT, and other messages stay", LINUX("msgop(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("memcheck reports the address that the call is to reject"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(SEND(queue, 3, "z"));
	MUST(SEND(queue, 1, "x"));
	MUST(SEND(queue, 2, "y"));
	FAILS(EFAULT, msgrcv(queue, bad_address(), 1, 1, IPC_NOWAIT));
	RECEIVES(queue, 2, 2, "y");
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'z');
}
