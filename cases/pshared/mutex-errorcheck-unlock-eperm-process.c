/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void unlock_in_vain(void *mutex)
{
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}

CASE("pthread_mutex_unlock() of an error-checking mutex by a process that does not own it fails with EPERM and leaves it "
     "locked",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "ERRORS [EPERM]"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX);

	RETURNS(EPERM, pthread_mutex_unlock(mutex));
	RETURNS(0, pthread_mutex_lock(mutex));
	FINISHES(child(unlock_in_vain, mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
