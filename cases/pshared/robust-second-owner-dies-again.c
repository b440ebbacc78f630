/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void lock_after_death_and_end(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
}

CASE("when the process that got a robust mutex with EOWNERDEAD ends without making it consistent, the next gets EOWNERDEAD, "
     "too",
     POSIX_OPTION(TSH, "pthread_mutex_consistent", "DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	LOSES_ITS_OWNER(mutex);
	for (int i = 0; i < 3; i++)
		FINISHES(child(lock_after_death_and_end, mutex));
	FINISHES(child(find_owner_dead, mutex));
	IS_UNLOCKED(mutex);
}
