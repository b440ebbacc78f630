/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pidfd_getfd() */
#include "linux-signal.h"

CASE("pidfd_getfd() fails with EMFILE when no descriptor is left", LINUX("pidfd_getfd(2)", "ERRORS EMFILE"),
     NOT_UNDER_MEMCHECK("valgrind 3.19 does not know pidfd_open()"))
{
	int pidfd = pidfd_of(getpid(), 0), end[2];

	MUST(pipe(end));
	AT_LEAST(pidfd_copy(pidfd, end[0]), 3);
	use_up_descriptors();
	FAILS(EMFILE, pidfd_getfd(pidfd, end[0], 0));
}
