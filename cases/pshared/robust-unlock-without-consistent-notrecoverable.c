/* SPDX-License-Identifier: MIT */
#include "robust.h"

static void lock_in_vain(void *mutex)
{
	RETURNS(ENOTRECOVERABLE, pthread_mutex_lock(mutex));
}

CASE("a robust mutex unlocked after EOWNERDEAD without pthread_mutex_consistent() is of no use: to lock it returns "
     "ENOTRECOVERABLE",
     POSIX_OPTION(TSH, "pthread_mutex_unlock", "DESCRIPTION; pthread_mutex_lock() ERRORS [ENOTRECOVERABLE]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	IS_GIVEN_UP(mutex);
	FINISHES(child(lock_in_vain, mutex));
	FINISHES(child(lock_in_vain, mutex));
}
