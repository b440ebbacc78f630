/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("the robust attribute of a new mutex attributes object is PTHREAD_MUTEX_STALLED",
     POSIX("pthread_mutexattr_getrobust", "DESCRIPTION"))
{
	pthread_mutexattr_t attr;
	int robust = -1;

	MUST0(pthread_mutexattr_init(&attr));
	RETURNS(0, pthread_mutexattr_getrobust(&attr, &robust));
	EQUAL(robust, PTHREAD_MUTEX_STALLED);
}
