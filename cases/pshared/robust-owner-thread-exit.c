/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void lock_after_death(void *mutex)
{
	struct timespec soon = time_on(CLOCK_REALTIME, 20);
	int result = pthread_mutex_timedlock(mutex, &soon);

	LINUX_OR_OTHER(result == EOWNERDEAD, result == ETIMEDOUT);
	if (result == EOWNERDEAD)
		RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(result == EOWNERDEAD ? 0 : EPERM, pthread_mutex_unlock(mutex));
}

CASE("a robust mutex whose owner was a thread that has ended is had with EOWNERDEAD, or only when its process ends, too",
     POSIX_MAY("pthread_mutex_timedlock", "ERRORS, may fail [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	FINISHES(thread(lock_and_end, mutex));
	FINISHES(child(lock_after_death, mutex));
}
