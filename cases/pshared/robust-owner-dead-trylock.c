/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("pthread_mutex_trylock() of a robust mutex whose owner has ended returns EOWNERDEAD, and the caller holds it",
     POSIX_OPTION(TSH, "pthread_mutex_trylock", "ERRORS [EOWNERDEAD]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	LOSES_ITS_OWNER(mutex);
	RETURNS(EOWNERDEAD, pthread_mutex_trylock(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_consistent(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
