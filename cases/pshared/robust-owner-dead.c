/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "plumbline.h"

static void lock_and_end(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
}

static void try(void *mutex)
{
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
}

static void lock_after_death(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	FINISHES(child(try, mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("pthread_mutex_lock() of a robust mutex whose owner process has ended returns EOWNERDEAD, and the caller holds it",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
	MUST0(pthread_mutex_init(mutex, &attr));
	FINISHES(child(lock_and_end, mutex));
	FINISHES(child(lock_after_death, mutex));
	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
