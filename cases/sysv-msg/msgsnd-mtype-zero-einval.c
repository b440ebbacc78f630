/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgsnd() of a message of type 0 fails with EINVAL and queues nothing", XSI("msgsnd", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	FAILS(EINVAL, msgsnd(queue, &(struct message){0, {'x'}}, 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	SUCCEEDS(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &(struct message){0}, 1, 1, IPC_NOWAIT), 1);
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
