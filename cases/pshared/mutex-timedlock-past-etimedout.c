/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void time_out_at_once(void *lock)
{
	struct timespec past = DEADLINE(-1);

	for (int i = 0; i < 3; i++)
		RETURNS(ETIMEDOUT, TAKE(lock, &past));
}

CASE(CALL " of what another process holds returns ETIMEDOUT when its deadline has passed before the call",
     VARIANT(timedlock, "pshared/mutex-timedlock-past-etimedout",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(clocklock, "pshared/mutex-clocklock-past-etimedout",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(timedrdlock, "pshared/rwlock-timedrdlock-past-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedrdlock", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(timedwrlock, "pshared/rwlock-timedwrlock-past-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedwrlock", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-past-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockrdlock", "DESCRIPTION; ERRORS [ETIMEDOUT]")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-past-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockwrlock", "DESCRIPTION; ERRORS [ETIMEDOUT]")))
{
	LOCK *lock = new_lock();

	KEEP_OUT(lock);
	FINISHES(child(time_out_at_once, lock));
	RETURNS(0, UNLOCK(lock));
}
