/* SPDX-License-Identifier: MIT */
#include <pthread.h>

#include "plumbline.h"

static void lock_and_end(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
}

static void lock_after_death(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

static void lock_in_vain(void *mutex)
{
	RETURNS(ENOTRECOVERABLE, pthread_mutex_lock(mutex));
}

CASE("a robust mutex unlocked after EOWNERDEAD without pthread_mutex_consistent() is of no use: to lock it returns "
     "ENOTRECOVERABLE",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "DESCRIPTION; pthread_mutex_lock() ERRORS [ENOTRECOVERABLE]"))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
	MUST0(pthread_mutex_init(mutex, &attr));
	FINISHES(child(lock_and_end, mutex));
	FINISHES(child(lock_after_death, mutex));
	FINISHES(child(lock_in_vain, mutex));
	FINISHES(child(lock_in_vain, mutex));
}
