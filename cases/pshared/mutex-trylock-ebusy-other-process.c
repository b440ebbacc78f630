/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutex_trylock() of a process-shared mutex that another process holds returns EBUSY and leaves it with that "
     "process",
     POSIX_OPTION(TSH, "pthread_mutex_trylock", "ERRORS [EBUSY]"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX);

	RETURNS(0, pthread_mutex_trylock(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
