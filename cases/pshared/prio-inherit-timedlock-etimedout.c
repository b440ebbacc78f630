/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void time_out(void *mutex)
{
	int64_t start = now_ms();
	struct timespec soon = time_on(CLOCK_REALTIME, 30);

	RETURNS(ETIMEDOUT, pthread_mutex_timedlock(mutex, &soon));
	AT_LEAST(now_ms() - start, 25);
}

CASE("pthread_mutex_timedlock() of a mutex with PTHREAD_PRIO_INHERIT that another process holds times out, and that one keeps "
     "it",
     POSIX_OPTION(TPI, "pthread_mutex_timedlock", "ERRORS [ETIMEDOUT]; pthread_mutexattr_setprotocol()"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX, INHERIT_MUTEX);

	RETURNS(0, pthread_mutex_lock(mutex));
	FINISHES(child(time_out, mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
