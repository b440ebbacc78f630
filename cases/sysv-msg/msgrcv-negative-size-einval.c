/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("msgrcv() with msgsz above SSIZE_MAX fails with EINVAL and takes nothing", LINUX("msgop(2)", "ERRORS [EINVAL]"),
     NOT_UNDER_MEMCHECK("memcheck looks at as many bytes as msgsz says"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(SEND(queue, 1, "x"));
	FAILS(EINVAL, msgrcv(queue, &message, (size_t)-1, 0, IPC_NOWAIT));
	FAILS(EINVAL, msgrcv(queue, &message, (size_t)SSIZE_MAX + 1, 0, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'x');
}
