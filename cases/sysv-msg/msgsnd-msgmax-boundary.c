/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "sysv-msg.h"

struct long_message {
	long mtype;
	char mtext[];
};

CASE("msgsnd() takes a text of exactly msgmax bytes, and fails with EINVAL for one byte more", XSI("msgsnd", "ERRORS [EINVAL]"),
     NEEDS(PROC))
{
	size_t longest = (size_t)kernel_limit("/proc/sys/kernel/msgmax");
	int queue = temp_queue();
	struct msqid_ds ds = {0};
	struct long_message *message = MUST(calloc(1, sizeof(*message) + longest + 1));

	MUST(msgctl(queue, IPC_STAT, &ds));
	if (ds.msg_qbytes < longest)
		SKIP("a queue holds less than msgmax bytes");
	message->mtype = 1;
	memset(message->mtext, 'x', longest + 1);
	FAILS(EINVAL, msgsnd(queue, message, longest + 1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, message, longest, 0, IPC_NOWAIT));
	message->mtype = 1;
	SUCCEEDS(msgsnd(queue, message, longest, IPC_NOWAIT));
	memset(message->mtext, 0, longest + 1);
	EQUAL(msgrcv(queue, message, longest, 0, IPC_NOWAIT), longest);
	EQUAL(message->mtext[longest - 1], 'x');
	EQUAL(message->mtext[longest], 0);
	FAILS(ENOMSG, msgrcv(queue, message, longest, 0, IPC_NOWAIT));
	free(message);
}
