/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void send_as_another(void *queue)
{
	become_second_user();
	FAILS(EACCES, msgrcv(*(int *)queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(msgsnd(*(int *)queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
}

CASE("msgsnd() needs write permission for others only, and no read permission, when the caller is one of the others",
     XSI("msgsnd", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0602));

	FINISHES(child(send_as_another, &queue));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
