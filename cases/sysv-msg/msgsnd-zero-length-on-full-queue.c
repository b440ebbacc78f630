/* SPDX-License-Identifier: MIT */
#include "sysv-msg.h"

/* POSIX has a sender wait as soon as the bytes are msg_qbytes; Linux when the message would bring them above. */
CASE("msgsnd() of no text with IPC_NOWAIT to a queue that holds msg_qbytes bytes fails with EAGAIN, or succeeds as on Linux",
     LINUX_DEVIATION("msgop(2)", "DESCRIPTION"))
{
	int queue = temp_queue();
	struct message message = {1, "1234567"}, received = {0};

	LIMIT(queue, 8);
	SUCCEEDS(msgsnd(queue, &message, 8, IPC_NOWAIT));
	int sent = SEND(queue, 2, "");
	LINUX_OR_POSIX(sent == 0, sent == -1 && errno == EAGAIN);
	EQUAL(msgrcv(queue, &received, 8, 0, IPC_NOWAIT), 8);
	EQUAL(received.mtype, 1);
	EQUAL_STRING(received.mtext, "1234567");
	EQUAL(msgrcv(queue, &received, 8, 0, IPC_NOWAIT), sent);
	EQUAL(received.mtype, sent == 0 ? 2 : 1);
	EMPTY(queue);
}
