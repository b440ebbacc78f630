/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutexattr_setrobust() with a value that is neither robust nor stalled fails with EINVAL and changes nothing",
     POSIX("pthread_mutexattr_setrobust", "ERRORS [EINVAL]"))
{
	pthread_mutexattr_t attr;
	int robust = -1;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
	RETURNS(EINVAL, pthread_mutexattr_setrobust(&attr, -1));
	RETURNS(EINVAL, pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_STALLED + PTHREAD_MUTEX_ROBUST + 1));
	RETURNS(0, pthread_mutexattr_getrobust(&attr, &robust));
	EQUAL(robust, PTHREAD_MUTEX_ROBUST);
}
