/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void remove_as_another(void *queue)
{
	become_second_user();
	FAILS(EPERM, msgctl(*(int *)queue, IPC_RMID, NULL));
	SUCCEEDS(msgsnd(*(int *)queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
}

CASE("IPC_RMID by neither owner nor creator fails with EPERM, whatever the mode allows, and the queue stays in use",
     XSI("msgctl", "ERRORS [EPERM]"), NEEDS(SECOND_USER))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0666));

	FINISHES(child(remove_as_another, &queue));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
