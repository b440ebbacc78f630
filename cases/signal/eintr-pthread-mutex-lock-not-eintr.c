/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <semaphore.h>

#include "signal.h"

#if defined PLUMB_VARIANT_mutex
#define CALL "pthread_mutex_lock()"
static pthread_mutex_t object = PTHREAD_MUTEX_INITIALIZER;
#define TAKE pthread_mutex_lock(&object)
#define WAIT pthread_mutex_lock(&object)
#define RELEASE pthread_mutex_unlock(&object)
#elif defined PLUMB_VARIANT_timed_mutex
#define CALL "pthread_mutex_timedlock()"
static pthread_mutex_t object = PTHREAD_MUTEX_INITIALIZER;
#define TAKE pthread_mutex_lock(&object)
#define WAIT pthread_mutex_timedlock(&object, &((struct timespec[]){deadline_ms(3600000)})[0])
#define RELEASE pthread_mutex_unlock(&object)
#elif defined PLUMB_VARIANT_read_lock
#define CALL "pthread_rwlock_rdlock()"
static pthread_rwlock_t object = PTHREAD_RWLOCK_INITIALIZER;
#define TAKE pthread_rwlock_wrlock(&object)
#define WAIT pthread_rwlock_rdlock(&object)
#define RELEASE pthread_rwlock_unlock(&object)
#elif defined PLUMB_VARIANT_write_lock
#define CALL "pthread_rwlock_wrlock()"
static pthread_rwlock_t object = PTHREAD_RWLOCK_INITIALIZER;
#define TAKE pthread_rwlock_wrlock(&object)
#define WAIT pthread_rwlock_wrlock(&object)
#define RELEASE pthread_rwlock_unlock(&object)
#endif

static struct gate *handled;

static void tell(int signo)
{
	(void)signo;
	open_gate(handled);
}

static void wait_for_it(void *unused)
{
	(void)unused;
	RETURNS(0, WAIT);
}

CASE(CALL " goes on waiting after a handler installed without SA_RESTART has run, and returns 0 when it is its turn",
     VARIANT(mutex, "signal/eintr-pthread-mutex-lock-not-eintr", POSIX("pthread_mutex_lock", "DESCRIPTION; ERRORS")),
     VARIANT(timed_mutex, "signal/eintr-mutex-timedlock-not-eintr", POSIX("pthread_mutex_timedlock", "ERRORS")),
     VARIANT(read_lock, "signal/eintr-rwlock-rdlock-not-eintr", POSIX("pthread_rwlock_rdlock", "DESCRIPTION; ERRORS")),
     VARIANT(write_lock, "signal/eintr-rwlock-wrlock-not-eintr", POSIX("pthread_rwlock_wrlock", "DESCRIPTION; ERRORS")))
{
	handled = new_gate();
	handle(SIGUSR1, tell, 0);
	MUST0(TAKE);
	struct thread *waiter = thread(wait_for_it, NULL);
	BLOCKS(waiter);
	MUST0(pthread_kill((pthread_t)thread_pthread(waiter), SIGUSR1));
	pass_gate(handled);
	BLOCKS(waiter);
	MUST0(RELEASE);
	FINISHES(waiter);
}
