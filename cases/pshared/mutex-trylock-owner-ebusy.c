/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutex_trylock() by the owner of a normal or error-checking mutex returns EBUSY and leaves it locked once",
     POSIX("pthread_mutex_trylock", "DESCRIPTION; ERRORS [EBUSY]"))
{
	static const int types[] = {PTHREAD_MUTEX_NORMAL, PTHREAD_MUTEX_ERRORCHECK};

	for (int i = 0; i < 2; i++) {
		pthread_mutex_t *mutex = new_mutex(.type = types[i]);

		RETURNS(0, pthread_mutex_trylock(mutex));
		RETURNS(EBUSY, pthread_mutex_trylock(mutex));
		RETURNS(EBUSY, pthread_mutex_trylock(mutex));
		RETURNS(0, pthread_mutex_unlock(mutex));
		IS_UNLOCKED(mutex);
	}
}
