/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */
#include <sys/msg.h>

#include "plumbline.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

struct message {
	long mtype;
	char mtext[1];
};

static void copy_without_nowait(void *queue)
{
	FAILS(EINVAL, msgrcv(*(int *)queue, &(struct message){0}, 1, 0, MSG_COPY));
	FAILS(EINVAL, msgrcv(*(int *)queue, &(struct message){0}, 1, 9, MSG_COPY));
}

CASE("msgrcv() with MSG_COPY but not IPC_NOWAIT fails with EINVAL, be there such a message or not",
     LINUX("msgop(2)", "ERRORS [EINVAL]"))
{
	int queue = temp_queue();

	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FINISHES(child(copy_without_nowait, &queue));
	struct message message = {0};
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtype, 1);
	EQUAL(message.mtext[0], 'x');
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, IPC_NOWAIT));
}
