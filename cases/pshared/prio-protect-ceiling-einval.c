/* SPDX-License-Identifier: MIT */
#include <sched.h>

#include "pshared.h"

static void become(int priority)
{
	if (LOOK(sched_setscheduler(0, SCHED_FIFO, &(struct sched_param){.sched_priority = priority})) != 0)
		SKIP("SCHED_FIFO is not to be had");
}

static void lock_from_above(void *mutex)
{
	become(11);
	RETURNS(EINVAL, pthread_mutex_lock(mutex));
	RETURNS(EINVAL, pthread_mutex_trylock(mutex));
}

static void lock_at_ceiling(void *mutex)
{
	become(10);
	RETURNS(0, pthread_mutex_lock(mutex));
	FINISHES(child(find_locked, mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
	RETURNS(0, pthread_mutex_trylock(mutex));
	RETURNS(0, pthread_mutex_unlock(mutex));
}

CASE("a mutex with PTHREAD_PRIO_PROTECT is locked at its priority ceiling; from above that, to lock or try it fails with "
     "EINVAL",
     POSIX_OPTION(TPP, "pthread_mutex_lock", "ERRORS [EINVAL]"), NEEDS(PRIVILEGE_SYS_NICE))
{
	pthread_mutex_t *mutex = shared_memory(sizeof(*mutex));
	pthread_mutexattr_t attr;

	MUST0(pthread_mutexattr_init(&attr));
	MUST0(pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED));
	MUST0(pthread_mutexattr_setprotocol(&attr, PTHREAD_PRIO_PROTECT));
	MUST0(pthread_mutexattr_setprioceiling(&attr, 10));
	MUST0(pthread_mutex_init(mutex, &attr));
	FINISHES(child(lock_at_ceiling, mutex));
	FINISHES(child(lock_from_above, mutex));
	FINISHES(child(lock_at_ceiling, mutex));
}
