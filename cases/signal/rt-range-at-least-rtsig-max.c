/* SPDX-License-Identifier: MIT */
#include "signal.h"

/*
 * glibc keeps two of Linux's 33 for itself, so that 31 are from SIGRTMIN to SIGRTMAX, and its sysconf() says 32. musl keeps
 * three, and says 30.
 */
CASE("there are as many signals from SIGRTMIN to SIGRTMAX as sysconf() says, or more; with glibc there is one less",
     LINUX_DEVIATION("signal(7)", "Real-time signals"))
{
	errno = 0;
	long promised = sysconf(_SC_RTSIG_MAX);

	HOLDS(promised >= 8 || (promised == -1 && errno == 0)); /* -1: no limit is told */
	OBSERVE("sysconf() says %ld, the range has %d", promised, SIGRTMAX - SIGRTMIN + 1);
	LINUX_OR_POSIX(SIGRTMAX - SIGRTMIN + 1 == promised - 1, SIGRTMAX - SIGRTMIN + 1 >= promised);
}
