/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "plumbline.h"

static void lock_and_unlock(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("pthread_mutex_lock() of a process-shared mutex that another process holds blocks until that process unlocks it",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION; pthread_mutexattr_setpshared()"))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutex_init(mutex, &attr));
	RETURNS(0, pthread_mutex_lock(mutex));
	pid_t other = child(lock_and_unlock, mutex);
	BLOCKS(other);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(other);
	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
