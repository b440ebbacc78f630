/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("the protocol attribute of a new mutex attributes object is PTHREAD_PRIO_NONE",
     POSIX_OPTION(TPI, "pthread_mutexattr_getprotocol", "DESCRIPTION"))
{
	pthread_mutexattr_t attr;
	int protocol = -1;

	MUST0(pthread_mutexattr_init(&attr));
	RETURNS(0, pthread_mutexattr_getprotocol(&attr, &protocol));
	EQUAL(protocol, PTHREAD_PRIO_NONE);
}
