/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgsnd() to an identifier that is that of no queue fails with EINVAL", XSI("msgsnd", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, msgsnd(-1, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
	FAILS(EINVAL, msgsnd(INT_MAX, &(struct message){1, {'x'}}, 1, IPC_NOWAIT));
}
