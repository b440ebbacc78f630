/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("a robust mutex with PTHREAD_PRIO_INHERIT whose owner process has ended is had with EOWNERDEAD, and usable when "
     "consistent",
     POSIX_OPTION(RPI, "pthread_mutex_lock", "ERRORS [EOWNERDEAD]; pthread_mutexattr_setprotocol()"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX, INHERIT_MUTEX);

	LOSES_ITS_OWNER(mutex);
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
