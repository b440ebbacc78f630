/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void unlock_in_vain(void *mutex)
{
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}

CASE("pthread_mutex_unlock() of a recursive mutex that nobody, or another thread, owns fails with EPERM and changes nothing",
     POSIX("pthread_mutex_unlock", "ERRORS [EPERM]"))
{
	pthread_mutex_t *mutex = new_mutex(RECURSIVE_MUTEX);

	RETURNS(EPERM, pthread_mutex_unlock(mutex));
	RETURNS(0, pthread_mutex_lock(mutex));
	FINISHES(thread(unlock_in_vain, mutex));
	FINISHES(thread(find_locked, mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(thread(find_unlocked, mutex));
}
