/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue_for_group_of_second_user(int mode)
{
	int queue = temp_queue();
	struct msqid_ds status = {0};

	MUST(SEND(queue, 7, "x"));
	MUST(msgctl(queue, IPC_STAT, &status));
	status.msg_perm.gid = second_user();
	status.msg_perm.mode = (unsigned short)mode;
	MUST(msgctl(queue, IPC_SET, &status));
	return queue;
}

static void use(void *argument)
{
	int *queues = argument;
	struct message message = {1, {'x'}};

	EQUAL(msgrcv(queues[0], &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 7);
	FAILS(EACCES, msgsnd(queues[0], &message, 1, IPC_NOWAIT));
	FAILS(EACCES, msgrcv(queues[1], &message, 1, 0, IPC_NOWAIT));
}

/* The second queue gives its group nothing and everybody else all. */
CASE("a process whose effective group is that of a queue of mode 0040 may msgrcv() and not msgsnd(); of mode 0606, neither",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queues[] = {queue_for_group_of_second_user(0040), queue_for_group_of_second_user(0606)};

	FINISHES(child_as_second_user(use, queues));
}
