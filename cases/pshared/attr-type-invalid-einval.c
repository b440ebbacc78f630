/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutexattr_settype() with a value that is no type fails with EINVAL and leaves the type",
     POSIX("pthread_mutexattr_settype", "ERRORS [EINVAL]"))
{
	pthread_mutexattr_t attr;
	int type = -1;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE));
	RETURNS(EINVAL, pthread_mutexattr_settype(&attr, 0x7ead));
	RETURNS(EINVAL, pthread_mutexattr_settype(&attr, -1));
	RETURNS(0, pthread_mutexattr_gettype(&attr, &type));
	EQUAL(type, PTHREAD_MUTEX_RECURSIVE);
}
