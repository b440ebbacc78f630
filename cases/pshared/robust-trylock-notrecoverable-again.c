/* SPDX-License-Identifier: MIT */
#include "robust.h"

/* glibc's pthread_mutex_trylock() takes the mutex to look at it, and does not give it back: later calls find it locked. */
CASE("pthread_mutex_trylock() of a robust mutex that was given up fails with ENOTRECOVERABLE each time; of glibc then with "
     "EBUSY",
     LINUX_DEVIATION("pthread_mutex_trylock", "ERRORS [ENOTRECOVERABLE]; pthread_mutexattr_getrobust() DESCRIPTION"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	IS_GIVEN_UP(mutex);
	RETURNS(ENOTRECOVERABLE, pthread_mutex_trylock(mutex));
	RETURNS_EITHER(like_posix() ? ENOTRECOVERABLE : EBUSY, ENOTRECOVERABLE, pthread_mutex_trylock(mutex));
}
