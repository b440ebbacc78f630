/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_COPY */

#include "sysv-msg.h"

#ifndef MSG_COPY
#define MSG_COPY 040000 /* not every libc names it */
#endif

/* The manual page says what each flag does, and not what the two do together; Linux fails with EINVAL. */
CASE("msgrcv() with MSG_COPY|MSG_NOERROR of a text longer than msgsz copies msgsz bytes or fails, and leaves the message whole",
     IMPL("msgrcv", "msgop(2) DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {9, "zzzzzzz"};

	MUST(msgsnd(queue, &(struct message){1, "1234567"}, 8, IPC_NOWAIT));
	ssize_t copied = msgrcv(queue, &message, 3, 0, MSG_COPY | MSG_NOERROR | IPC_NOWAIT);
	int error = errno;
	if (copied == -1 && error == ENOSYS)
		SKIP("the kernel has no MSG_COPY");
	LINUX_OR_OTHER(copied == -1 && error == EINVAL, copied == 3 || (copied == -1 && error == E2BIG));
	EQUAL_STRING(message.mtext, copied == 3 ? "123zzzz" : "zzzzzzz");
	EQUAL(msgrcv(queue, &message, 8, 0, IPC_NOWAIT), 8);
	EQUAL_STRING(message.mtext, "1234567");
}
