/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("a robust mutex made consistent and unlocked after EOWNERDEAD is as before: locked and unlocked with 0, and robust again",
     POSIX_OPTION(TSH, "pthread_mutex_consistent", "DESCRIPTION; pthread_mutexattr_getrobust() DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	for (int i = 0; i < 3; i++) {
		LOSES_ITS_OWNER(mutex);
		RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
		RETURNS(0, pthread_mutex_consistent(mutex));
		RETURNS(0, pthread_mutex_unlock(mutex));
		FINISHES(child(lock_and_unlock, mutex));
		IS_UNLOCKED(mutex);
	}
}
