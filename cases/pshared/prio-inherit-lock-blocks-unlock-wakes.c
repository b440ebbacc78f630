/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("a process-shared mutex with PTHREAD_PRIO_INHERIT keeps two waiting processes out until it is unlocked, and lets each in",
     POSIX_OPTION(TPI, "pthread_mutex_lock", "DESCRIPTION; pthread_mutexattr_setprotocol()"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX, INHERIT_MUTEX);

	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	IS_LOCKED(mutex);
	pid_t one = child(lock_and_unlock, mutex), two = child(lock_and_unlock, mutex);
	BLOCKS(one);
	BLOCKS(two);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(one);
	FINISHES(two);
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
