/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgsnd() of a message of a negative type fails with EINVAL and queues nothing", XSI("msgsnd", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	FAILS(EINVAL, msgsnd(queue, &(struct message){-1, {'x'}}, 1, IPC_NOWAIT));
	FAILS(EINVAL, msgsnd(queue, &(struct message){LONG_MIN, {'x'}}, 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
