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
	FAILS(EACCES, msgrcv(*(int *)queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EACCES, msgrcv(*(int *)queue, &(struct message){0}, 1, 1, IPC_NOWAIT));
}

CASE("msgrcv() without read permission fails with EACCES and takes nothing, even where the caller may write",
     XSI("msgrcv", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0662));

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FINISHES(child(receive_as_another, &queue));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
