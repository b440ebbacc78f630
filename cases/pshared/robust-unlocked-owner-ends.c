/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("a robust mutex that its owner unlocked before it ended is had with 0, however often that happens",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION; ERRORS [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	for (int i = 0; i < 5; i++) {
		FINISHES(child(lock_and_unlock, mutex));
		RETURNS(0, pthread_mutex_lock(mutex));
		RETURNS(0, pthread_mutex_unlock(mutex));
	}
	RETURNS(EINVAL, pthread_mutex_consistent(mutex));
}
