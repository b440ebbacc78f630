/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void unlock_in_vain(void *mutex)
{
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}

CASE("pthread_mutex_unlock() of a robust mutex, whatever its type, by a process that does not own it fails with EPERM",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "ERRORS [EPERM]"))
{
	static const int types[] = {PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ERRORCHECK, PTHREAD_MUTEX_RECURSIVE,
				    PTHREAD_MUTEX_DEFAULT};

	for (int i = 0; i < 4; i++) {
		pthread_mutex_t *mutex = new_mutex(.type = types[i], ROBUST_MUTEX);

		RETURNS(EPERM, pthread_mutex_unlock(mutex));
		RETURNS(0, pthread_mutex_lock(mutex));
		FINISHES(child(unlock_in_vain, mutex));
		IS_LOCKED(mutex);
		RETURNS(0, pthread_mutex_unlock(mutex));
		IS_UNLOCKED(mutex);
	}
}
