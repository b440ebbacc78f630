/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY, MSG_EXCEPT */
#include <sys/msg.h>

#include "plumbline.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgrcv() with both MSG_COPY and MSG_EXCEPT fails with EINVAL and takes nothing", LINUX("msgop(2)", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FAILS(EINVAL, msgrcv(queue, &(struct message){0}, 1, 0, MSG_COPY | MSG_EXCEPT | IPC_NOWAIT));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
