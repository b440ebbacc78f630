/* SPDX-License-Identifier: MIT */
#include <unistd.h>

#include "pshared.h"

CASE("pthread_condattr_setclock() with a clock that counts processor time fails and leaves the clock as it is",
     POSIX_OPTION(CPT, "pthread_condattr_setclock", "DESCRIPTION"))
{
	clockid_t clock = CLOCK_REALTIME, of_process;
	pthread_condattr_t attr;

	MUST0(pthread_condattr_init(&attr));
	MUST0(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC));
	DIFFERS(pthread_condattr_setclock(&attr, CLOCK_PROCESS_CPUTIME_ID), 0);
	MUST0(clock_getcpuclockid(getpid(), &of_process));
	DIFFERS(pthread_condattr_setclock(&attr, of_process), 0);
	RETURNS(0, pthread_condattr_getclock(&attr, &clock));
	EQUAL(clock, CLOCK_MONOTONIC);
}
