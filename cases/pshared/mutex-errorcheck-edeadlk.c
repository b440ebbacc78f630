/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutex_lock() of an error-checking mutex by the thread that owns it fails with EDEADLK and counts for nothing",
     POSIX("pthread_mutex_lock", "ERRORS [EDEADLK]"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX);

	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
