/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static void use_as_group(void *queue)
{
	FAILS(EACCES, msgrcv(INT(queue), &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(SEND(INT(queue), 1, "x"));
}

CASE("for a caller of the queue's group that group's bits count and those of others do not: one who may only write gets EACCES "
     "from msgrcv()",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queue = temp_queue();
	struct msqid_ds ds;

	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.gid = second_user();
	ds.msg_perm.mode = 0624;
	MUST(msgctl(queue, IPC_SET, &ds));
	FINISHES(child_as_second_user(use_as_group, &queue));
	RECEIVES(queue, 0, 1, "x");
	EMPTY(queue);
}
