/* SPDX-License-Identifier: MIT */
#if defined PLUMB_VARIANT_semaphore
#include <semaphore.h>
#else
#include <pthread.h>
#endif

#include "clock.h"

#if defined PLUMB_VARIANT_semaphore
static sem_t semaphore;
#define KEEP_OUT() MUST(sem_init(&semaphore, 0, 0))
#define TIMES_OUT(deadline) FAILS(ETIMEDOUT, sem_timedwait(&semaphore, deadline))
#elif defined PLUMB_VARIANT_mutex
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
#define KEEP_OUT() MUST0(pthread_mutex_lock(&mutex))
#define TIMES_OUT(deadline) RETURNS(ETIMEDOUT, pthread_mutex_timedlock(&mutex, deadline))
#elif defined PLUMB_VARIANT_rwlock
static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
#define KEEP_OUT() MUST0(pthread_rwlock_rdlock(&lock))
#define TIMES_OUT(deadline) RETURNS(ETIMEDOUT, pthread_rwlock_timedwrlock(&lock, deadline))
#endif

static void wait_in_vain(void *deadline)
{
	TIMES_OUT(deadline);
}

CASE("who waits for a " OBJECT " until a deadline times out when the clock is set to a time after that",
     VARIANT(semaphore, "posix-sem/timedwait-follows-clock", POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME")),
     VARIANT(mutex, "pshared/mutex-timedlock-follows-clock", POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME")),
     VARIANT(rwlock, "pshared/rwlock-timedwrlock-follows-clock", POSIX("clock_settime", "DESCRIPTION, CLOCK_REALTIME")),
     NEEDS(OWN_MACHINE))
{
	struct timespec in_an_hour = in_seconds(3600);

	KEEP_OUT();
	struct thread *waiter = thread(wait_in_vain, &in_an_hour);
	BLOCKS(waiter);
	clock_comes_back();
	struct timespec later = in_seconds(7200);
	SUCCEEDS(clock_settime(CLOCK_REALTIME, &later));
	FINISHES(waiter);
}
