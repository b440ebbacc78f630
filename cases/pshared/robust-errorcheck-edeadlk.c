/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("who has got an error-checking robust mutex with EOWNERDEAD and locks it again gets EDEADLK, and EPERM after its unlock",
     POSIX_OPTION(TSH, "pthread_mutex_lock", "ERRORS [EOWNERDEAD], [EDEADLK]"))
{
	pthread_mutex_t *mutex = new_mutex(ERRORCHECK_MUTEX, ROBUST_MUTEX);

	LOSES_ITS_OWNER(mutex);
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(EDEADLK, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(EPERM, pthread_mutex_unlock(mutex));
	IS_UNLOCKED(mutex);
}
