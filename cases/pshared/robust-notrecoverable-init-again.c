/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("a robust mutex that was given up can be destroyed, and is usable once it is initialised anew",
     POSIX_OPTION(TSH, "pthread_mutex_destroy", "DESCRIPTION; pthread_mutexattr_getrobust() DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	IS_GIVEN_UP(mutex);
	RETURNS(ENOTRECOVERABLE, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_destroy(mutex));
	init_mutex(mutex, ROBUST_MUTEX);
	FINISHES(child(lock_and_unlock, mutex));
	LOSES_ITS_OWNER(mutex);
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
}
