/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE(CALL " of a robust mutex whose owner has ended returns EOWNERDEAD, and not ETIMEDOUT, after the deadline, too",
     VARIANT(timedlock, "pshared/robust-timedlock-past-eownerdead",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "DESCRIPTION; ERRORS [EOWNERDEAD]")),
     VARIANT(clocklock, "pshared/robust-clocklock-past-eownerdead",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "DESCRIPTION; ERRORS [EOWNERDEAD]")))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);
	struct timespec past = DEADLINE(-1);

	LOSES_ITS_OWNER(mutex);
	RETURNS(EOWNERDEAD, TAKE(mutex, &past));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
