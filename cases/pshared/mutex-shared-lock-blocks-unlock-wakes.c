/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutex_lock() of a process-shared mutex that another process holds blocks until that process unlocks it",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION; pthread_mutexattr_setpshared()"))
{
	pthread_mutex_t *mutex = new_mutex(NORMAL_MUTEX);

	RETURNS(0, pthread_mutex_lock(mutex));
	pid_t other = child(lock_and_unlock, mutex);
	BLOCKS(other);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(other);
	IS_UNLOCKED(mutex);
}
