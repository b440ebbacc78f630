/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "pshared.h"

CASE("pthread_mutex_getprioceiling() and pthread_mutex_setprioceiling() of a mutex with PTHREAD_PRIO_NONE fail with EINVAL",
     POSIX_OPTION(TPP, "pthread_mutex_getprioceiling", "ERRORS [EINVAL]"), NEEDS(PRIVILEGE_SYS_NICE))
{
	pthread_mutex_t mutex;
	int ceiling = -7;

	MUST0(pthread_mutex_init(&mutex, NULL));
	RETURNS(EINVAL, pthread_mutex_getprioceiling(&mutex, &ceiling));
	RETURNS(EINVAL, pthread_mutex_setprioceiling(&mutex, MUST(sched_get_priority_max(SCHED_FIFO)), &ceiling));
}
