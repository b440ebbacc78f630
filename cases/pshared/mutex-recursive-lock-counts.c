/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE(CALL " of a recursive mutex by its owner succeeds and counts: another process gets it when it is unlocked as often",
     VARIANT(lock, "pshared/mutex-recursive-lock-counts", POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION, lock count")),
     VARIANT(timedlock, "pshared/mutex-recursive-timedlock-counts",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "DESCRIPTION; pthread_mutex_lock() DESCRIPTION, lock count")),
     VARIANT(clocklock, "pshared/mutex-recursive-clocklock-counts",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "DESCRIPTION; pthread_mutex_lock() DESCRIPTION, lock count")))
{
	enum { TIMES = 100 };
	pthread_mutex_t *mutex = new_mutex(RECURSIVE_MUTEX);
	struct timespec later = DEADLINE(AN_HOUR);

	for (int i = 0; i < TIMES; i++)
		RETURNS(0, TAKE(mutex, &later));
	pid_t other = child(lock_and_unlock, mutex);
	BLOCKS(other);
	for (int i = 0; i < TIMES - 1; i++)
		RETURNS(0, pthread_mutex_unlock(mutex));
	IS_LOCKED(mutex);
	BLOCKS(other);
	RETURNS(0, pthread_mutex_unlock(mutex));
	FINISHES(other);
}
