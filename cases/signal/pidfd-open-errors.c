/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

static void end(void *unused)
{
	(void)unused;
}

CASE("pidfd_open() fails with EINVAL for flags that there are not and for no process ID, with ESRCH for who is not there",
     LINUX("pidfd_open(2)", "ERRORS"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	pid_t ended = child(end, NULL);

	pidfd_of(getpid(), 0);
	FINISHES(ended);
	int next = next_fd();
	FAILS(EINVAL, pidfd_open(getpid(), 1u << 30));
	FAILS(EINVAL, pidfd_open(0, 0));
	FAILS(EINVAL, pidfd_open(-1, 0));
	FAILS(ESRCH, pidfd_open(ended, 0));
	EQUAL(next_fd(), next);
}
