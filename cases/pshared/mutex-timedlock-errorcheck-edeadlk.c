/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE(CALL " of an error-checking mutex by the thread that owns it fails with EDEADLK, also when the time is over",
     VARIANT(timedlock, "pshared/mutex-timedlock-errorcheck-edeadlk", POSIX("pthread_mutex_timedlock", "ERRORS [EDEADLK]")),
     VARIANT(clocklock, "pshared/mutex-clocklock-errorcheck-edeadlk", POSIX("pthread_mutex_clocklock", "ERRORS [EDEADLK]")))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX);
	struct timespec later = DEADLINE(AN_HOUR), past = DEADLINE(-1);

	RETURNS(0, TAKE(mutex, &later));
	RETURNS(EDEADLK, TAKE(mutex, &later));
	RETURNS(EDEADLK, TAKE(mutex, &past));
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}
