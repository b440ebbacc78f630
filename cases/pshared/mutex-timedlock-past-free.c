/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void take_and_unlock(void *lock)
{
	struct timespec past = DEADLINE(-1);

	RETURNS(0, TAKE(lock, &past));
	IS_TAKEN(lock);
	RETURNS(0, UNLOCK(lock));
}

CASE(CALL " of what nobody holds succeeds, though its deadline has passed",
     VARIANT(timedlock, "pshared/mutex-timedlock-past-free", POSIX_OPTION(TSH, "pthread_mutex_timedlock", "DESCRIPTION")),
     VARIANT(clocklock, "pshared/mutex-clocklock-past-free", POSIX_OPTION(TSH, "pthread_mutex_clocklock", "DESCRIPTION")),
     VARIANT(timedrdlock, "pshared/rwlock-timedrdlock-past-free",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedrdlock", "DESCRIPTION")),
     VARIANT(timedwrlock, "pshared/rwlock-timedwrlock-past-free",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedwrlock", "DESCRIPTION")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-past-free",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockrdlock", "DESCRIPTION")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-past-free",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockwrlock", "DESCRIPTION")))
{
	LOCK *lock = new_lock();

	for (int i = 0; i < 2; i++)
		FINISHES(child(take_and_unlock, lock));
	KEEP_OUT(lock);
}
