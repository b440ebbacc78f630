/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("a process-shared mutex that is not robust stays locked when its owner has ended: trying it returns EBUSY, waiting times "
     "out",
     POSIX_OPTION(TSH, "pthread_mutexattr_getrobust", "DESCRIPTION, PTHREAD_MUTEX_STALLED"))
{
	pthread_mutex_t *mutex = new_mutex(NORMAL_MUTEX);
	struct timespec soon = time_on(CLOCK_REALTIME, 20);

	LOSES_ITS_OWNER(mutex);
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
	IS_LOCKED(mutex);
	RETURNS(ETIMEDOUT, pthread_mutex_timedlock(mutex, &soon));
}
