/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("msgrcv() from an identifier that is that of no queue fails with EINVAL", XSI("msgrcv", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, msgrcv(-1, &(struct message){0}, 1, 0, IPC_NOWAIT));
	FAILS(EINVAL, msgrcv(INT_MAX, &(struct message){0}, 1, 0, IPC_NOWAIT));
}
