/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

static int queue_of_mode(int mode)
{
	int queue = temp_queue();
	struct msqid_ds status = {0};

	MUST(SEND(queue, 7, "x"));
	MUST(msgctl(queue, IPC_STAT, &status));
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
	FAILS(EACCES, msgrcv(queues[1], &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queues[1], &message, 1, IPC_NOWAIT));
}

/* The second queue lets its owner and its group read, and others only write. */
CASE("a user who is neither owner nor in the group has the permissions of others: with mode 0004 msgrcv(), with 0662 only "
     "msgsnd()",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queues[] = {queue_of_mode(0004), queue_of_mode(0662)};

	FINISHES(child_as_second_user(use, queues));
}
