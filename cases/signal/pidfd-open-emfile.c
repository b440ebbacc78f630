/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_open() */
#include "linux-signal.h"

CASE("pidfd_open() fails with EMFILE when no descriptor is left", LINUX("pidfd_open(2)", "ERRORS EMFILE"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	pidfd_of(getpid(), 0);
	use_up_descriptors();
	FAILS(EMFILE, pidfd_open(getpid(), 0));
}
