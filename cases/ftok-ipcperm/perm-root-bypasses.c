/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use_unprivileged(void *queue)
{
	struct message message = {1, {'x'}};

	drop_privileges(PRIVILEGE_IPC_OWNER);
	FAILS(EACCES, msgrcv(INT(queue), &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EACCES, msgsnd(INT(queue), &message, 1, IPC_NOWAIT));
}

CASE("a process with the privilege for it may msgsnd() to and msgrcv() from a queue of mode 0; without it, both fail with "
     "EACCES",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(PRIVILEGE_IPC_OWNER))
{
	int queue = temp_own_queue(msgget(IPC_PRIVATE, 0));
	struct message message = {7, {'x'}};
	struct msqid_ds status = {.msg_qnum = 99};

	SUCCEEDS(msgsnd(queue, &message, 1, IPC_NOWAIT));
	FINISHES(child(use_unprivileged, &queue));
	message = (struct message){0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	MUST(msgctl(queue, IPC_STAT, &status));
	EQUAL(status.msg_qnum, 0);
}
