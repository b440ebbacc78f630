/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

static void receive_without_privilege(void *queue)
{
	drop_privileges(PRIVILEGE_IPC_OWNER);
	FAILS(EACCES, msgrcv(*(int *)queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}

CASE("CAP_IPC_OWNER, and not user ID 0, lets msgrcv() read a queue that its mode lets nobody read",
     LINUX("msgop(2)", "ERRORS [EACCES]"), NEEDS(PRIVILEGE_IPC_OWNER | OWN_IPC_NAMESPACE))
{
	int queue = MUST(msgget(temp_key(), IPC_CREAT | IPC_EXCL | 0));

	SUCCEEDS(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FINISHES(child(receive_without_privilege, &queue));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
