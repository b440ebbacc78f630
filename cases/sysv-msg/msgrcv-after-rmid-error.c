/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

CASE("msgrcv() from the identifier of a removed queue fails with EINVAL or EIDRM, though messages were on it",
     XSI("msgrcv", "ERRORS [EINVAL] [EIDRM]"))
{
	int queue = temp_queue();

	MUST(SEND(queue, 1, "x"));
	MUST(msgctl(queue, IPC_RMID, NULL));
	REMOVED(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
