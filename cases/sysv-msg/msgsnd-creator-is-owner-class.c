/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void send_as_creator(void *unused)
{
	(void)unused;
	become_second_user();
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0600));
	struct msqid_ds ds;
	MUST(msgctl(queue, IPC_STAT, &ds));
	ds.msg_perm.uid = 0;
	ds.msg_perm.gid = 0;
	MUST(msgctl(queue, IPC_SET, &ds));
	SUCCEEDS(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT), 1);
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	ds.msg_perm.mode = 0066;
	MUST(msgctl(queue, IPC_SET, &ds));
	FAILS(EACCES, msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	MUST(msgctl(queue, IPC_RMID, NULL));
}

CASE("the owner's permission bits, and no others, hold for the creator of a queue that another user owns now",
     XSI("msgsnd", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	FINISHES(child(send_as_creator, NULL));
}
