/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgsnd() of a message of type 0 fails with EINVAL and queues nothing", XSI("msgsnd", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	FAILS(EINVAL, SEND(queue, 0, "x"));
	EMPTY(queue);
	SUCCEEDS(SEND(queue, 1, "x"));
	EQUAL(msgrcv(queue, &(struct message){0}, 1, 1, IPC_NOWAIT), 1);
	EMPTY(queue);
}
