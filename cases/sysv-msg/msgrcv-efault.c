/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgrcv() into an inaccessible address fails with EFAULT, and other messages stay", LINUX("msgop(2)", "ERRORS [EFAULT]"),
     NOT_UNDER_MEMCHECK("memcheck reports the address that the call is to reject"))
{
	int queue = temp_queue();
	struct message message = {0};

	MUST(msgsnd(queue, &(struct message){3, {'z'}}, 1, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	MUST(msgsnd(queue, &(struct message){2, {'y'}}, 1, IPC_NOWAIT));
	FAILS(EFAULT, msgrcv(queue, bad_address(), 1, 1, IPC_NOWAIT));
	EQUAL(msgrcv(queue, &message, 1, 2, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'y');
	EQUAL(msgrcv(queue, &message, 1, 0, IPC_NOWAIT), 1);
	EQUAL(message.mtext[0], 'z');
}
