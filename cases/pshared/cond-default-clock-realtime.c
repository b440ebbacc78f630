/* SPDX-License-Identifier: MIT */
#include "pshared.h"

CASE("the clock attribute of a new condition variable attributes object is CLOCK_REALTIME; CLOCK_MONOTONIC can be set",
     POSIX("pthread_condattr_getclock", "DESCRIPTION; pthread_cond_clockwait() DESCRIPTION"))
{
	pthread_condattr_t attr;
	clockid_t clock = CLOCK_MONOTONIC;

	MUST0(pthread_condattr_init(&attr));
	RETURNS(0, pthread_condattr_getclock(&attr, &clock));
	EQUAL(clock, CLOCK_REALTIME);
	RETURNS(0, pthread_condattr_setclock(&attr, CLOCK_MONOTONIC));
	RETURNS(0, pthread_condattr_getclock(&attr, &clock));
	EQUAL(clock, CLOCK_MONOTONIC);
}
