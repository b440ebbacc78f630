/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_getfd() */
#include "linux-signal.h"

CASE("pidfd_getfd() sets FD_CLOEXEC on the copy; it fails with EBADF for what is not open there or no pidfd, with EINVAL for "
     "flags",
     LINUX("pidfd_getfd(2)", "DESCRIPTION; ERRORS"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	int end[2], pidfd = pidfd_of(getpid(), 0);

	MUST(pipe(end));
	EQUAL(fcntl(pidfd_copy(pidfd, end[0]), F_GETFD), FD_CLOEXEC);
	int next = next_fd();
	FAILS(EBADF, pidfd_getfd(pidfd, next, 0));
	FAILS(EBADF, pidfd_getfd(end[0], end[0], 0));
	FAILS(EBADF, pidfd_getfd(next, end[0], 0));
	FAILS(EINVAL, pidfd_getfd(pidfd, end[0], 1));
	EQUAL(next_fd(), next);
}
