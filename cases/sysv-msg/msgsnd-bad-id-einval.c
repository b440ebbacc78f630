/* SPDX-License-Identifier: MIT */
#include <limits.h>

#include "sysv-msg.h"

CASE("msgsnd() to an identifier that is that of no queue fails with EINVAL", XSI("msgsnd", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, SEND(-1, 1, "x"));
	FAILS(EINVAL, SEND(INT_MAX, 1, "x"));
}
