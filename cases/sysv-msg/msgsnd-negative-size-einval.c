/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgsnd() of (size_t)-1 bytes fails with EINVAL and queues nothing", XSI("msgsnd", "ERRORS [EINVAL]"),
     NOT_UNDER_MEMCHECK("memcheck looks at as many bytes as msgsz says"))
{
	int queue = temp_queue();

	FAILS(EINVAL, msgsnd(queue, &(struct message){1, {'x'}}, (size_t)-1, IPC_NOWAIT));
	EMPTY(queue);
}
