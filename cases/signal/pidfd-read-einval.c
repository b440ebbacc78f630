/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

CASE("read() of a pidfd fails with EINVAL", LINUX("pidfd_open(2)", "NOTES"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	char buffer[8];

	FAILS(EINVAL, read(pidfd_of(getpid(), 0), buffer, sizeof(buffer)));
}
