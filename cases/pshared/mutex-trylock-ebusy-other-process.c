/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "plumbline.h"

static void try(void *mutex)
{
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
}

CASE("pthread_mutex_trylock() of a process-shared mutex that another process holds returns EBUSY and leaves it with that "
     "process",
     POSIX_OPTION(TSH, "pthread_mutex_trylock", "ERRORS [EBUSY]"))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutex_init(mutex, &attr));
	RETURNS(0, pthread_mutex_trylock(mutex));
	FINISHES(child(try, mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
