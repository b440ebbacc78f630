/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <pthread.h>

#include "signal.h"

CASE("pthread_kill() returns EINVAL when the number is not that of a signal, and sends nothing",
     POSIX("pthread_kill", "ERRORS [EINVAL]"))
{
	sigset_t all, set;

	MUST(sigfillset(&all));
	block(&all);
	RETURNS(EINVAL, pthread_kill(pthread_self(), -1));
	RETURNS(EINVAL, pthread_kill(pthread_self(), INT_MAX));
	MUST(sigpending(&set));
	for (int signo = 1; signo <= SIGRTMAX; signo++)
		EQUAL(sigismember(&set, signo) == 1, false);
}
