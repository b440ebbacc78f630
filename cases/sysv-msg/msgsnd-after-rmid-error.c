/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgsnd() to the identifier of a removed queue fails with EINVAL or EIDRM", XSI("msgsnd", "ERRORS [EINVAL] [EIDRM]"))
{
	int queue = temp_queue();

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	MUST(msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
	MUST(msgctl(queue, IPC_RMID, NULL));
	FAILS_EITHER(EINVAL, EIDRM, msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
}
