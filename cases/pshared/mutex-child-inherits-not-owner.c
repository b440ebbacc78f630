/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void is_not_owner(void *mutex)
{
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
	RETURNS(EBUSY, pthread_mutex_trylock(mutex));
}

static void own_and_fork(void *mutex)
{
	RETURNS(0, pthread_mutex_lock(mutex));
	FINISHES(child(is_not_owner, mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("a child does not own the process-shared mutex that its parent owns: unlocking it fails with EPERM, trying it with EBUSY",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "ERRORS [EPERM]; fork() DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX);

	FINISHES(child(own_and_fork, mutex));
	IS_UNLOCKED(mutex);
}
