/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("pthread_mutex_consistent() fails with EINVAL when it has been called for this death already, and the mutex stays locked",
     POSIX_OPTION(TSH, "pthread_mutex_consistent", "ERRORS [EINVAL]"))
{
	pthread_mutex_t *mutex = new_mutex(ROBUST_MUTEX);

	LOSES_ITS_OWNER(mutex);
	RETURNS(EOWNERDEAD, pthread_mutex_lock(mutex));
	RETURNS(0, pthread_mutex_consistent(mutex));
	RETURNS(EINVAL, pthread_mutex_consistent(mutex));
	IS_LOCKED(mutex);
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(EINVAL, pthread_mutex_consistent(mutex));
	IS_UNLOCKED(mutex);
}
