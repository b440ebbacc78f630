/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("msgsnd() of a message of a negative type fails with EINVAL and queues nothing", XSI("msgsnd", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	FAILS(EINVAL, SEND(queue, -1, "x"));
	FAILS(EINVAL, SEND(queue, LONG_MIN, "x"));
	EMPTY(queue);
}
