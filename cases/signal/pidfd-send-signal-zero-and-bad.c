/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_send_signal() */
#include <limits.h>

#include "linux-signal.h"

CASE("pidfd_send_signal() of 0 succeeds for a process that is there; no signal's number and flags fail with EINVAL, no pidfd "
     "with EBADF",
     LINUX("pidfd_send_signal(2)", "ERRORS"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	int end[2], pidfd = pidfd_of(getpid(), 0);

	MUST(pipe(end));
	block(signals(SIGUSR1));
	SUCCEEDS(pidfd_send_signal(pidfd, 0, NULL, 0));
	FAILS(EINVAL, pidfd_send_signal(pidfd, -1, NULL, 0));
	FAILS(EINVAL, pidfd_send_signal(pidfd, INT_MAX, NULL, 0));
	FAILS(EINVAL, pidfd_send_signal(pidfd, SIGUSR1, NULL, 1u << 30));
	FAILS(EBADF, pidfd_send_signal(end[0], SIGUSR1, NULL, 0));
	FAILS(EBADF, pidfd_send_signal(-1, SIGUSR1, NULL, 0));
	EQUAL(pending(SIGUSR1), 0);
}
