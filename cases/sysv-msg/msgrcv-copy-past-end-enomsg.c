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

CASE("msgrcv() with MSG_COPY|IPC_NOWAIT fails with ENOMSG at the position behind the last message, and not at the last",
     LINUX("msgop(2)", "ERRORS [ENOMSG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	if (LOOK(msgrcv(queue, &message, 1, 0, MSG_COPY | IPC_NOWAIT)) < 0 && errno == ENOSYS)
		SKIP("the kernel has no MSG_COPY");
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, MSG_COPY | IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){2, {'a'}}, 1, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){5, {'b'}}, 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 2, MSG_COPY | IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 5, MSG_COPY | IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 1, MSG_COPY | IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'b');
}
