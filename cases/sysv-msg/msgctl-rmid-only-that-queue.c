/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("IPC_RMID removes the queue at once, messages and all, and no other", XSI("msgctl", "DESCRIPTION"))
{
	int queue = temp_queue(), other = temp_queue();
	struct message message = {0};

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	MUST(msgsnd(other, &(struct message){1, {'y'}}, 1, IPC_NOWAIT));
	EQUAL(msgctl(queue, IPC_RMID, NULL), 0);
	FAILS_EITHER(EINVAL, EIDRM, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
	FAILS_EITHER(EINVAL, EIDRM, msgctl(queue, IPC_RMID, NULL));
	EQUAL(msgrcv(other, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'y');
}
