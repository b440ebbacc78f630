/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "pshared.h"

CASE("pthread_mutex_setprioceiling() changes the ceiling that pthread_mutex_getprioceiling() gives, and tells the old one",
     POSIX_OPTION(TPP, "pthread_mutex_setprioceiling", "DESCRIPTION"), NEEDS(PRIVILEGE_SYS_NICE))
{
	int highest = MUST(sched_get_priority_max(SCHED_FIFO)), ceiling = -1, old = -1;
	pthread_mutexattr_t attr;
	pthread_mutex_t mutex;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_PROTECT));
	MUST0(pthread_mutexattr_setprioceiling(&attr, highest));
	MUST0(pthread_mutex_init(&mutex, &attr));
	RETURNS(0, pthread_mutex_getprioceiling(&mutex, &ceiling));
	EQUAL(ceiling, highest);
	RETURNS(0, pthread_mutex_setprioceiling(&mutex, highest - 1, &old));
	EQUAL(old, highest);
	RETURNS(0, pthread_mutex_getprioceiling(&mutex, &ceiling));
	EQUAL(ceiling, highest - 1);
}
