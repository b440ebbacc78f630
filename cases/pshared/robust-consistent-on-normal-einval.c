/* SPDX-License-Identifier: MIT */
#include "robust.h"

CASE("pthread_mutex_consistent() of a mutex that is not robust, or whose owner has not died, fails with EINVAL",
     POSIX("pthread_mutex_consistent", "ERRORS [EINVAL]"))
{
	pthread_mutex_t *stalled = new_mutex(NORMAL_MUTEX), *robust = new_mutex(ROBUST_MUTEX);

	RETURNS(EINVAL, pthread_mutex_consistent(stalled));
	RETURNS(EINVAL, pthread_mutex_consistent(robust));
	RETURNS(0, pthread_mutex_lock(stalled));
	RETURNS(0, pthread_mutex_lock(robust));
	RETURNS(EINVAL, pthread_mutex_consistent(stalled));
	RETURNS(EINVAL, pthread_mutex_consistent(robust));
	IS_LOCKED(stalled);
	IS_LOCKED(robust);
}
