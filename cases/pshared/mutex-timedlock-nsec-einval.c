/* SPDX-License-Identifier: MIT */
#include "pshared.h"

static void wait_for_no_time(void *lock)
{
	struct timespec invalid = DEADLINE(AN_HOUR);

	invalid.tv_nsec = 1000000000;
	RETURNS(EINVAL, TAKE(lock, &invalid));
	invalid.tv_nsec = -1;
	RETURNS(EINVAL, TAKE(lock, &invalid));
}

CASE(CALL " that would have to wait fails with EINVAL if tv_nsec is below 0 or a thousand million",
     VARIANT(timedlock, "pshared/mutex-timedlock-nsec-einval", POSIX_OPTION(TSH, "pthread_mutex_timedlock", "ERRORS [EINVAL]")),
     VARIANT(clocklock, "pshared/mutex-clocklock-nsec-einval", POSIX_OPTION(TSH, "pthread_mutex_clocklock", "ERRORS [EINVAL]")))
{
	LOCK *lock = new_lock();

	KEEP_OUT(lock);
	FINISHES(child(wait_for_no_time, lock));
	IS_LOCKED(lock);
	RETURNS(0, UNLOCK(lock));
	IS_UNLOCKED(lock);
}
