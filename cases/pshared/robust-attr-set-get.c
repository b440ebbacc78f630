/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("a mutex attributes object gives back the robust attribute that was set, and the type is as it was",
     POSIX("pthread_mutexattr_setrobust", "DESCRIPTION"))
{
	pthread_mutexattr_t attr;
	int robust = -1, type = -1;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK));
	RETURNS(0, pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST));
	RETURNS(0, pthread_mutexattr_getrobust(&attr, &robust));
	EQUAL(robust, PTHREAD_MUTEX_ROBUST);
	RETURNS(0, pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_STALLED));
	RETURNS(0, pthread_mutexattr_getrobust(&attr, &robust));
	EQUAL(robust, PTHREAD_MUTEX_STALLED);
	RETURNS(0, pthread_mutexattr_gettype(&attr, &type));
	EQUAL(type, PTHREAD_MUTEX_ERRORCHECK);
}
