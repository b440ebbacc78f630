/* SPDX-License-Identifier: MIT */
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgsnd() of (size_t)-1 bytes fails with EINVAL and queues nothing", XSI("msgsnd", "ERRORS [EINVAL]"),
     NOT_UNDER_MEMCHECK("memcheck looks at as many bytes as msgsz says"))
{
	int queue = temp_queue();

	FAILS(EINVAL, msgsnd(queue, &(struct message){1, {'x'}}, (size_t)-1, IPC_NOWAIT));
	FAILS(ENOMSG, msgrcv(queue, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
