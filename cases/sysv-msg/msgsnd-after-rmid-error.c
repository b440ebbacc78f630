/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgsnd() to the identifier of a removed queue fails with EINVAL or EIDRM", XSI("msgsnd", "ERRORS [EINVAL] [EIDRM]"))
{
	int queue = temp_queue();

	MUST(SEND(queue, 1, "x"));
	MUST(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	MUST(msgctl(queue, IPC_RMID, NULL));
	REMOVED(SEND(queue, 1, "x"));
}
