/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void lock_thrice_and_end(void *mutex)
{
	for (int i = 0; i < 3; i++)
		RETURNS(0, pthread_mutex_lock(mutex));
}

CASE("who gets a recursive robust mutex with EOWNERDEAD has locked it once, however often the dead owner had",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION, lock count; ERRORS [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = new_mutex(RECURSIVE_MUTEX, ROBUST_MUTEX);

	FINISHES(child(lock_thrice_and_end, mutex));
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}
