/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void lock_again(void *lock)
{
	struct timespec soon = DEADLINE(20);

	RETURNS(0, pthread_rwlock_wrlock(lock));
	RETURNS_EITHER(EDEADLK, ETIMEDOUT, TAKE(lock, &soon));
	IS_WRITTEN(lock);
	RETURNS(0, pthread_rwlock_unlock(lock));
	IS_FREE(lock);
}

CASE(CALL " by the thread that has the lock for writing returns EDEADLK, or waits for itself until the deadline",
     VARIANT(timedwrlock, "pshared/rwlock-edeadlk-write-held",
	     POSIX_MAY("pthread_rwlock_timedwrlock", "ERRORS, may fail [EDEADLK]")),
     VARIANT(timedrdlock, "pshared/rwlock-timedrdlock-edeadlk",
	     POSIX_MAY("pthread_rwlock_timedrdlock", "ERRORS, may fail [EDEADLK]")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-edeadlk",
	     POSIX_MAY("pthread_rwlock_clockwrlock", "ERRORS, may fail [EDEADLK]")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-edeadlk",
	     POSIX_MAY("pthread_rwlock_clockrdlock", "ERRORS, may fail [EDEADLK]")))
{
	VARIES("a deadlock need not be detected");
	FINISHES(child(lock_again, new_rwlock()));
}
