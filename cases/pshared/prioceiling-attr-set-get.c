/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "pshared.h"

CASE("a mutex attributes object gives back each priority ceiling from the lowest to the highest priority of SCHED_FIFO",
     POSIX_OPTION(TPP, "pthread_mutexattr_setprioceiling", "DESCRIPTION; ERRORS [EPERM]"), NEEDS(PRIVILEGE_SYS_NICE))
{
	int lowest = MUST(sched_get_priority_min(SCHED_FIFO)), highest = MUST(sched_get_priority_max(SCHED_FIFO));
	pthread_mutexattr_t attr;
	int ceiling = -1;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_PROTECT));
	for (int priority = highest; priority >= lowest; priority--) {
		RETURNS(0, pthread_mutexattr_setprioceiling(&attr, priority));
		RETURNS(0, pthread_mutexattr_getprioceiling(&attr, &ceiling));
		EQUAL(ceiling, priority);
	}
}
