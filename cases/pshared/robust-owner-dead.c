/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void lock_after_death(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("pthread_mutex_lock() of a robust mutex whose owner process has ended returns EOWNERDEAD, and the caller holds it",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	LOSES_ITS_OWNER(mutex);
	FINISHES(child(lock_after_death, mutex));
	IS_UNLOCKED(mutex);
}
