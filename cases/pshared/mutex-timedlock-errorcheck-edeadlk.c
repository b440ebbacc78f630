/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void lock_again(void *mutex)
{
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(0, TAKE(mutex, &later));
	RETURNS(EDEADLK, TAKE(mutex, &later));
	RETURNS(EDEADLK, TAKE(mutex, &later));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}

CASE(CALL " of an error-checking mutex by the thread that owns it fails with EDEADLK and counts for nothing",
     VARIANT(timedlock, "pshared/mutex-timedlock-errorcheck-edeadlk", POSIX("pthread_mutex_timedlock", "ERRORS [EDEADLK]")),
     VARIANT(clocklock, "pshared/mutex-clocklock-errorcheck-edeadlk", POSIX("pthread_mutex_clocklock", "ERRORS [EDEADLK]")))
{
	FINISHES(child(lock_again, new_mutex(ERRORCHECK_MUTEX)));
}
