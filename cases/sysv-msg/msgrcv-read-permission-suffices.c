/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void receive_as_another(void *queue)
{
	become_second_user();
	FAILS(EACCES, msgsnd(*(int *)queue, &(struct message){2, {'y'}}, 1, IPC_NOWAIT));
	struct message message = {0};
	EQUAL(msgrcv(*(int *)queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
}

CASE("msgrcv() removes a message with no more than read permission for others, when the caller is one of the others",
     XSI("msgrcv", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0604));

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FINISHES(child(receive_as_another, &queue));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
