/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void take(void *lock)
{
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(0, TAKE(lock, &later));
	IS_TAKEN(lock);
	RETURNS(0, UNLOCK(lock));
}

CASE(CALL " of what another process holds waits and succeeds when it is unlocked before the deadline",
     VARIANT(timedlock, "pshared/mutex-timedlock-waits", POSIX_OPTION(TSH, "pthread_mutex_timedlock", "DESCRIPTION")),
     VARIANT(clocklock, "pshared/mutex-clocklock-waits", POSIX_OPTION(TSH, "pthread_mutex_clocklock", "DESCRIPTION")),
     VARIANT(timedrdlock, "pshared/rwlock-timedrdlock-waits", POSIX_OPTION(TSH, "pthread_rwlock_timedrdlock", "DESCRIPTION")),
     VARIANT(timedwrlock, "pshared/rwlock-timedwrlock-waits", POSIX_OPTION(TSH, "pthread_rwlock_timedwrlock", "DESCRIPTION")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-waits", POSIX_OPTION(TSH, "pthread_rwlock_clockrdlock", "DESCRIPTION")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-waits", POSIX_OPTION(TSH, "pthread_rwlock_clockwrlock", "DESCRIPTION")))
{
	LOCK *lock = new_lock();

	KEEP_OUT(lock);
	pid_t waiter = child(take, lock);
	BLOCKS(waiter);
	RETURNS(0, UNLOCK(lock));
	FINISHES(waiter);
}
