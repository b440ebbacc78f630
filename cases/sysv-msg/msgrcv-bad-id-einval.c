/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <sys/msg.h>

#include "plumbline.h"

struct message {
	long mtype;
	char mtext[1];
};

CASE("msgrcv() from an identifier that is that of no queue fails with EINVAL", XSI("msgrcv", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, msgrcv(-1, &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EINVAL, msgrcv(INT_MAX, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
