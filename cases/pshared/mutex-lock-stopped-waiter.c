/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#include "signal.h"

static void take(void *lock)
{
	struct timespec later = DEADLINE(AN_HOUR);

	RETURNS(0, TAKE(lock, &later));
	IS_TAKEN(lock);
	RETURNS(0, UNLOCK(lock));
}

CASE(CALL " goes on waiting for another process after its own was stopped and continued, and then succeeds",
     VARIANT(lock, "pshared/mutex-lock-stopped-waiter", POSIX_OPTION(TSH, "pthread_mutex_lock", "DESCRIPTION; ERRORS")),
     VARIANT(timedlock, "pshared/mutex-timedlock-stopped-waiter",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "DESCRIPTION; ERRORS")),
     VARIANT(rdlock, "pshared/rwlock-rdlock-stopped-waiter", POSIX_OPTION(TSH, "pthread_rwlock_rdlock", "DESCRIPTION; ERRORS")),
     VARIANT(wrlock, "pshared/rwlock-wrlock-stopped-waiter", POSIX_OPTION(TSH, "pthread_rwlock_wrlock", "DESCRIPTION; ERRORS")))
{
	LOCK *lock = new_lock();

	KEEP_OUT(lock);
	pid_t waiter = child(take, lock);
	BLOCKS(waiter);
	stop_until_continued(waiter);
	MUST(kill(waiter, SIGCONT));
	BLOCKS(waiter);
	RETURNS(0, UNLOCK(lock));
	FINISHES(waiter);
}
