/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include <fcntl.h>

#include "linux-signal.h"

CASE("a descriptor that pidfd_open() gives has FD_CLOEXEC set, and O_NONBLOCK with PIDFD_NONBLOCK alone",
     LINUX("pidfd_open(2)", "DESCRIPTION"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	pidfd_of(getpid(), 0);
	int plain = GIVES(pidfd_open(getpid(), 0));
	EQUAL(fcntl(plain, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(plain, F_GETFL) & O_NONBLOCK, 0);
	int nonblocking = GIVES(pidfd_open(getpid(), PIDFD_NONBLOCK));
	EQUAL(fcntl(nonblocking, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(nonblocking, F_GETFL) & O_NONBLOCK, O_NONBLOCK);
}
