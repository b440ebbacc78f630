/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "sysv-msg.h"

static void use(void *queue)
{
	struct message message = {1, {'x'}};

	EQUAL(msgrcv(INT(queue), &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	FAILS(EACCES, msgsnd(INT(queue), &message, 1, IPC_NOWAIT));
}

CASE("the group's permission bits of a queue count also for its creator's group after IPC_SET has given it another",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	gid_t group = getegid();
	struct msqid_ds status = {0};

	MUST(setegid(second_user()));
	int queue = temp_queue();
	MUST(setegid(group));
	MUST(SEND(queue, 7, "x"));
	MUST(msgctl(queue, IPC_STAT, &status));
	status.msg_perm.gid = group;
	status.msg_perm.mode = 0440;
	MUST(msgctl(queue, IPC_SET, &status));
	MUST(msgctl(queue, IPC_STAT, &status));
	MUST_HOLD(status.msg_perm.gid != second_user() && status.msg_perm.cgid == second_user());
	FINISHES(child_as_second_user(use, &queue));
}
