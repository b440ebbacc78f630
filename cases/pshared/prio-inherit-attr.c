/* SPDX-License-Identifier: MIT */
#include "pshared.h"

#if defined PLUMB_VARIANT_inherit
#define PROTOCOL PTHREAD_PRIO_INHERIT
#define NAME "PTHREAD_PRIO_INHERIT"
#else
#define PROTOCOL PTHREAD_PRIO_PROTECT
#define NAME "PTHREAD_PRIO_PROTECT"
#endif

CASE("a mutex attributes object gives back the protocol " NAME " when it was set, and PTHREAD_PRIO_NONE when that was",
     VARIANT(inherit, "pshared/prio-inherit-attr", POSIX_OPTION(TPI, "pthread_mutexattr_setprotocol", "DESCRIPTION")),
     VARIANT(protect, "pshared/prio-protect-attr", POSIX_OPTION(TPP, "pthread_mutexattr_setprotocol", "DESCRIPTION"),
	     NEEDS(PRIVILEGE_SYS_NICE)))
{
	pthread_mutexattr_t attr;
	int protocol = -1;

	MUST0(pthread_mutexattr_init(&attr));
	RETURNS(0, pthread_mutexattr_setprotocol(&attr, PROTOCOL));
	RETURNS(0, pthread_mutexattr_getprotocol(&attr, &protocol));
	EQUAL(protocol, PROTOCOL);
	RETURNS(0, pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_NONE));
	RETURNS(0, pthread_mutexattr_getprotocol(&attr, &protocol));
	EQUAL(protocol, PTHREAD_PRIO_NONE);
}
