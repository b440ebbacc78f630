/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutex_trylock() of a recursive mutex by its owner succeeds and counts: as many unlocks make it free for others",
     POSIX_OPTION(TSH, "pthread_mutex_trylock", "DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(RECURSIVE_MUTEX);

	for (int i = 0; i < 3; i++)
		RETURNS(0, pthread_mutex_trylock(mutex));
	for (int i = 0; i < 3; i++) {
		IS_LOCKED(mutex);
		RETURNS(0, pthread_mutex_unlock(mutex));
	}
	IS_UNLOCKED(mutex);
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}
