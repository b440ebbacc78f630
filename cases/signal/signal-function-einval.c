/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* without it glibc has another function for signal() */
#include "signal.h"

static void handler(int signo)
{
	(void)signo;
}

CASE("signal() fails with EINVAL for no signal's number, and for a handler of SIGKILL or SIGSTOP",
     POSIX("signal", "ERRORS [EINVAL]"))
{
	FAILS(EINVAL, (intptr_t)signal(-1, handler));
	FAILS(EINVAL, (intptr_t)signal(4711, handler));
	FAILS(EINVAL, (intptr_t)signal(SIGKILL, handler));
	FAILS(EINVAL, (intptr_t)signal(SIGSTOP, handler));
}
