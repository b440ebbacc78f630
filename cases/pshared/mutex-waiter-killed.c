/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("when one of two processes that wait for a mutex is killed, the other gets it at the next unlock",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(NORMAL_MUTEX);

	RETURNS(0, pthread_mutex_lock(mutex));
	pid_t first = child(lock_and_unlock, mutex), second = child(lock_and_unlock, mutex);
	BLOCKS(first);
	BLOCKS(second);
	stop(first);
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(second);
	IS_UNLOCKED(mutex);
}
