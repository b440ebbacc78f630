/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

CASE("msgrcv() with MSG_COPY|IPC_NOWAIT of a text longer than msgsz fails with E2BIG and changes nothing of the queue",
     LINUX("msgop(2)", "ERRORS [E2BIG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	if (LOOK(msgrcv(queue, &message, 8, 0, MSG_COPY | IPC_NOWAIT)) < 0 && errno == ENOSYS)
		SKIP("the kernel has no MSG_COPY");
	MUST(msgsnd(queue, &(struct message){1, "short"}, 6, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){2, "1234567"}, 8, IPC_NOWAIT));
	FAILS(E2BIG, msgrcv(queue, &message, 7, 1, MSG_COPY | IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 8, 1, MSG_COPY | IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "1234567");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 6);
	EQUAL_STRING(message.mtext, "short");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "1234567");
}
