/* SPDX-License-Identifier: MIT */
#include "pshared.h"

/* Seconds that are past: what does not look at tv_nsec times out, and waits for nothing. */
static void wait_for_no_time(void *lock)
{
	struct timespec invalid = {.tv_sec = 0, .tv_nsec = 1000000000};

	RETURNS_EITHER(EINVAL, ETIMEDOUT, TAKE(lock, &invalid));
	invalid.tv_nsec = -1;
	RETURNS_EITHER(EINVAL, ETIMEDOUT, TAKE(lock, &invalid));
}

CASE(CALL " that would have to wait returns EINVAL, or ETIMEDOUT, if tv_nsec is below 0 or a thousand million",
     VARIANT(timedrdlock, "pshared/rwlock-timed-invalid-nsec",
	     POSIX_MAY("pthread_rwlock_timedrdlock", "ERRORS, may fail [EINVAL]")),
     VARIANT(timedwrlock, "pshared/rwlock-timedwrlock-invalid-nsec",
	     POSIX_MAY("pthread_rwlock_timedwrlock", "ERRORS, may fail [EINVAL]")),
     VARIANT(clockrdlock, "pshared/rwlock-clockrdlock-invalid-nsec",
	     POSIX_MAY("pthread_rwlock_clockrdlock", "ERRORS, may fail [EINVAL]")),
     VARIANT(clockwrlock, "pshared/rwlock-clockwrlock-invalid-nsec",
	     POSIX_MAY("pthread_rwlock_clockwrlock", "ERRORS, may fail [EINVAL]")))
{
	LOCK *lock = new_lock();

	VARIES("of a read-write lock tv_nsec need not be looked at");
	KEEP_OUT(lock);
	FINISHES(child(wait_for_no_time, lock));
	IS_WRITTEN(lock);
	RETURNS(0, UNLOCK(lock));
	IS_FREE(lock);
}
