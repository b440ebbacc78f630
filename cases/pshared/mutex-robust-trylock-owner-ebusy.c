/* SPDX-License-Identifier: MIT */
#include "robust.h"

/* glibc has EDEADLK here, which only pthread_mutex_lock() may have (nptl/pthread_mutex_trylock.c). */
CASE("pthread_mutex_trylock() by the owner of an error-checking robust mutex returns EBUSY, of glibc EDEADLK, and locks no "
     "more",
     LINUX_DEVIATION("pthread_mutex_trylock", "DESCRIPTION; ERRORS [EBUSY]"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX, ROBUST_MUTEX);

	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS_EITHER(like_posix() ? EBUSY : EDEADLK, EBUSY, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
}
