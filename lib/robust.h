/* SPDX-License-Identifier: MIT */
/* robust.h - pshared.h, and words of the cases about robust mutexes. */
#ifndef PLUMB_ROBUST_H
#define PLUMB_ROBUST_H

#include "pshared.h"

#define ROBUST_MUTEX .robust = PTHREAD_MUTEX_ROBUST, .set_robust = pthread_mutexattr_setrobust

/* What a process does when the owner has died, for child(). */
static inline void find_owner_dead(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
static inline void end_recovery(void *mutex)
{
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}
/* Its owner ends while it holds it; and he who gets it then gives it up. */
#define LOSES_ITS_OWNER(mutex) FINISHES(child(lock_and_end, mutex))
#define IS_GIVEN_UP(mutex)                            \
	do {                                          \
		LOSES_ITS_OWNER(mutex);               \
		FINISHES(child(end_recovery, mutex)); \
	} while (0)

#endif
