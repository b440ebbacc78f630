/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("a mutex keeps the type that its attributes object had when it was initialised, whatever becomes of that object",
     POSIX("pthread_mutexattr_init", "DESCRIPTION"))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK));
	RETURNS(0, pthread_mutex_init(mutex, &attr));
	MUST0(pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE));
	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	MUST0(pthread_mutexattr_destroy(&attr));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}
