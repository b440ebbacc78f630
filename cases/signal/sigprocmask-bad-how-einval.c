/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigprocmask() fails with EINVAL when the first argument is none of the three, and the mask stays as it was",
     POSIX("sigprocmask", "ERRORS [EINVAL]"), NOT_UNDER_MEMCHECK("valgrind reports the bad argument, which is meant"))
{
	block(signals(SIGUSR1));
	FAILS(EINVAL, sigprocmask(4711, signals(SIGUSR2), NULL));
	FAILS(EINVAL, sigprocmask(-1, signals(SIGUSR2), NULL));
	EQUAL(blocked(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 0);
}
