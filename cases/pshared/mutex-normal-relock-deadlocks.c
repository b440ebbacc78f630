/* SPDX-License-Identifier: MIT */
#include "robust.h"

#if defined PLUMB_VARIANT_stalled
#define WHICH "normal mutex"
#define THIS_MUTEX NORMAL_MUTEX
#else
#define WHICH "normal mutex that is robust"
#define THIS_MUTEX NORMAL_MUTEX, ROBUST_MUTEX
#endif

static void lock_again(void *mutex)
{
	int64_t start = now_ms();
	struct timespec soon = time_on(CLOCK_REALTIME, 30);

	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
	int result = pthread_mutex_timedlock(mutex, &soon);
	LINUX_OR_OTHER(result == ETIMEDOUT, result == EDEADLK);
	AT_LEAST(now_ms() - start, result == ETIMEDOUT ? 25 : 0);
	RETURNS(0, pthread_mutex_unlock(mutex));
}

static void deadlock(void *mutex)
{
	MUST0(pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_lock(mutex));
}

CASE("the owner of a " WHICH
     " who locks it again deadlocks: without a deadline for good, with one until then, or it fails with EDEADLK",
     VARIANT(stalled, "pshared/mutex-normal-relock-deadlocks",
	     POSIX("pthread_mutex_lock", "DESCRIPTION, Relock; pthread_mutex_timedlock() ERRORS [ETIMEDOUT]")),
     VARIANT(robust, "pshared/mutex-normal-robust-relock-deadlocks",
	     POSIX("pthread_mutex_lock", "DESCRIPTION, Relock; pthread_mutex_timedlock() ERRORS [ETIMEDOUT]")))
{
	pthread_mutex_t *mutex = new_mutex(THIS_MUTEX);

	FINISHES(child(lock_again, mutex));
	IS_UNLOCKED(mutex);
	pid_t owner = child(deadlock, mutex);
	BLOCKS(owner);
	stop(owner);
}
