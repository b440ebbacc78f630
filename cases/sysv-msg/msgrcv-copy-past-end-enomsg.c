/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

CASE("msgrcv() with MSG_COPY|IPC_NOWAIT fails with ENOMSG at the position behind the last message, and not at the last",
     LINUX("msgop(2)", "ERRORS [ENOMSG]"))
{
	int queue = temp_queue();
	struct message message = {0};

	if (LOOK(msgrcv(queue, &message, 1, 0, MSG_COPY | IPC_NOWAIT)) < 0 && errno == ENOSYS)
		SKIP("the kernel has no MSG_COPY");
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 0, MSG_COPY | IPC_NOWAIT));
	MUST(SEND(queue, 2, "a"));
	MUST(SEND(queue, 5, "b"));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 2, MSG_COPY | IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &message, 1, 5, MSG_COPY | IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 1, MSG_COPY | IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'b');
}
