/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "pidfd.h"

CASE("read() of a pidfd fails with EINVAL", LINUX("pidfd_open(2)", "NOTES"))
{
	char buffer[8];

	FAILS(EINVAL, read(pidfd_of(getpid(), 0), buffer, sizeof(buffer)));
}
