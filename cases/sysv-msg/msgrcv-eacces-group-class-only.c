/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void use_as_group(void *queue)
{
	become_second_user();
	FAILS(EACCES, msgrcv(*(int *)queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(msgsnd(*(int *)queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
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
	FINISHES(child(use_as_group, &queue));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
