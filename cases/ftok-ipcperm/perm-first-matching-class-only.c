/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use(void *unused)
{
	struct message message = {1, {'x'}};

	(void)unused;
	int queue = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0266)));
	MUST(msgsnd(queue, &message, 1, IPC_NOWAIT));
	FAILS(EACCES, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	queue = temp_own_queue(MUST(msgget(IPC_PRIVATE, 0066)));
	FAILS(EACCES, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EACCES, msgsnd(queue, &message, 1, IPC_NOWAIT));
}

CASE("the unprivileged owner of a queue whose mode gives it less than group and others is denied what they may, in msgrcv() "
     "and msgsnd()",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	FINISHES(child_as_second_user(use, NULL));
}
