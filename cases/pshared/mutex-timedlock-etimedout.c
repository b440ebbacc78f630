/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void time_out(void *lock)
{
	int64_t start = now_ms();
	struct timespec soon = DEADLINE(30);

	RETURNS(ETIMEDOUT, TAKE(lock, &soon));
	AT_LEAST(now_ms() - start, 25);
}

CASE(CALL " of what another process holds returns ETIMEDOUT, and not before the deadline; the other holds it on",
     VARIANT(timedlock, "pshared/mutex-timedlock-etimedout",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "ERRORS [ETIMEDOUT]")),
     VARIANT(clocklock, "pshared/mutex-clocklock-etimedout",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "ERRORS [ETIMEDOUT]")),
     VARIANT(timedrdlock, "pshared/rwlock-timedrdlock-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedrdlock", "ERRORS [ETIMEDOUT]")),
     VARIANT(timedwrlock, "pshared/rwlock-timedwrlock-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_timedwrlock", "ERRORS [ETIMEDOUT]")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockrdlock", "ERRORS [ETIMEDOUT]")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-etimedout",
	     POSIX_OPTION(TSH, "pthread_rwlock_clockwrlock", "ERRORS [ETIMEDOUT]")))
{
	LOCK *lock = new_lock();
	struct timespec past = DEADLINE(-1);

	KEEP_OUT(lock);
	FINISHES(child(time_out, lock));
	IS_KEPT_OUT(lock);
	RETURNS(0, UNLOCK(lock));
	RETURNS(0, TAKE(lock, &past));
	IS_TAKEN(lock);
}
