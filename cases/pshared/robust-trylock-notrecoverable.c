/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE(CALL " of a robust mutex that was given up after EOWNERDEAD fails with ENOTRECOVERABLE at once",
     VARIANT(trylock, "pshared/robust-trylock-notrecoverable",
	     POSIX_OPTION(TSH, "pthread_mutex_trylock", "ERRORS [ENOTRECOVERABLE]")),
     VARIANT(timedlock, "pshared/robust-timedlock-notrecoverable",
	     POSIX_OPTION(TSH, "pthread_mutex_timedlock", "ERRORS [ENOTRECOVERABLE]")),
     VARIANT(clocklock, "pshared/robust-clocklock-notrecoverable",
	     POSIX_OPTION(TSH, "pthread_mutex_clocklock", "ERRORS [ENOTRECOVERABLE]")))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);
	struct timespec later = DEADLINE(AN_HOUR);

	IS_GIVEN_UP(mutex);
	RETURNS(ENOTRECOVERABLE, TAKE(mutex, &later));
}
