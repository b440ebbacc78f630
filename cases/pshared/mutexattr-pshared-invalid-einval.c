/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutexattr_setpshared() with a value that is neither private nor shared fails with EINVAL and changes nothing",
     LINUX("pthread_mutexattr_setpshared(3)", "ERRORS [EINVAL]"))
{
	pthread_mutexattr_t attr;
	int value = -1;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	RETURNS(EINVAL, pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_PRIVATE + PTHREAD_PROCESS_SHARED + 1));
	RETURNS(EINVAL, pthread_mutexattr_setpshared(&attr, -1));
	RETURNS(0, pthread_mutexattr_getpshared(&attr, &value));
	EQUAL(value, PTHREAD_PROCESS_SHARED);
}
