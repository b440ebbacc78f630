/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

CASE("waitid() with P_PIDFD fails with EBADF for what is no pidfd, and with ECHILD for that of a process that is no child",
     LINUX("waitid(2)", "ERRORS"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	siginfo_t info;
	int end[2], self = pidfd_of(getpid(), 0);

	MUST(pipe(end));
	FAILS(ECHILD, waitid(PIDFD_ID, (id_t)self, &info, WEXITED | WNOHANG));
	FAILS(EBADF, waitid(PIDFD_ID, (id_t)end[0], &info, WEXITED | WNOHANG));
}
