/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("pthread_mutexattr_setprotocol() with a value that is no protocol fails with ENOTSUP or EINVAL and changes nothing",
     POSIX_OPTION(TPI, "pthread_mutexattr_setprotocol", "ERRORS [ENOTSUP], [EINVAL]"))
{
	pthread_mutexattr_t attr;
	int protocol = -1;

	VARIES("what is not supported is not valid, either: both errors are about the same value");
	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_INHERIT));
	RETURNS_EITHER(ENOTSUP, EINVAL, pthread_mutexattr_setprotocol(&attr, 0x7ead));
	RETURNS_EITHER(ENOTSUP, EINVAL, pthread_mutexattr_setprotocol(&attr, -1));
	RETURNS(0, pthread_mutexattr_getprotocol(&attr, &protocol));
	EQUAL(protocol, PTHREAD_PRIO_INHERIT);
}
