/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "signal.h"

CASE("pthread_sigmask() returns EINVAL when the first argument is none of the three, and the mask stays as it was",
     POSIX("pthread_sigmask", "ERRORS [EINVAL]"), NOT_UNDER_MEMCHECK("valgrind reports the bad argument, which is meant"))
{
	block(signals(SIGUSR1));
	RETURNS(EINVAL, pthread_sigmask(4711, signals(SIGUSR2), NULL));
	EQUAL(blocked(SIGUSR1), 1);
	EQUAL(blocked(SIGUSR2), 0);
}
